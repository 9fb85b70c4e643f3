import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

/** What every kind of field has in common. */
export interface FieldText {
  label: string;
  /** How to fill it in, said before it goes wrong. */
  hint?: ReactNode;
  /** What is wrong and what to do; the control is marked invalid and described by it. */
  error?: string;
  /** Says "(optional)" after the label: required is the rule, so the exception is named. */
  optional?: boolean;
}

/** The attributes that tie a control to its label, hint and error. */
export interface ControlWiring {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  className: string;
}

interface FieldProps extends FieldText {
  id?: string;
  children: (wiring: ControlWiring) => ReactNode;
}

/** Label, hint, control and error, in that order, wired together for assistive technology. */
export function Field({ id, label, hint, error, optional = false, children }: FieldProps) {
  const generatedId = useId();
  const controlId = id ?? generatedId;
  const hintId = hint ? `${controlId}-hint` : '';
  const errorId = error ? `${controlId}-error` : '';
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={controlId}>
        {label}
        {optional ? <span className={styles.optional}> (optional)</span> : null}
      </label>
      {hint ? (
        <p className={styles.hint} id={hintId}>
          {hint}
        </p>
      ) : null}
      {children({
        id: controlId,
        'aria-describedby': [hintId, errorId].filter(Boolean).join(' ') || undefined,
        'aria-invalid': error ? true : undefined,
        className: `${styles.control}`,
      })}
      {error ? (
        <p className={styles.error} id={errorId}>
          {error}
        </p>
      ) : null}
    </div>
  );
}
