import type { ComponentProps } from 'react';
import styles from './field.module.css';
import { Field, type FieldText } from './field.tsx';

type TextFieldProps = FieldText &
  Omit<ComponentProps<'input'>, 'className' | 'children' | 'prefix'> & {
    name: string;
    /** Shown inside the control before what is typed, such as a currency sign. */
    prefix?: string;
  };

/** One line of text. Everything an `<input>` takes passes through: `type`, `autoComplete`, `inputMode`, … */
export function TextField({ label, hint, error, optional, id, prefix, ...input }: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      {(wiring) => (
        <span className={styles.withAffix}>
          {prefix ? (
            <span className={styles.prefix} aria-hidden="true">
              {prefix}
            </span>
          ) : null}
          <input type="text" required={!optional} {...input} {...wiring} />
        </span>
      )}
    </Field>
  );
}
