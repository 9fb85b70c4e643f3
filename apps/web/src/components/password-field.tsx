'use client';

import { type ComponentProps, useState } from 'react';
import styles from './field.module.css';
import { Field, type FieldText } from './field.tsx';

type PasswordFieldProps = FieldText &
  Omit<ComponentProps<'input'>, 'className' | 'children' | 'type' | 'autoComplete'> & {
    name: string;
    /** Tells a password manager whether to fill one in or to make a new one. */
    autoComplete: 'current-password' | 'new-password';
  };

/** A password that can be looked at while typing it. Never blocks pasting. */
export function PasswordField({ label, hint, error, optional, id, ...input }: PasswordFieldProps) {
  const [isShown, setIsShown] = useState(false);
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      {(wiring) => (
        <span className={styles.withAffix}>
          <input
            required={!optional}
            spellCheck={false}
            autoCapitalize="none"
            {...input}
            {...wiring}
            type={isShown ? 'text' : 'password'}
            className={`${wiring.className} ${styles.concealable}`}
          />
          <button
            type="button"
            className={styles.reveal}
            aria-pressed={isShown}
            aria-controls={wiring.id}
            onClick={() => setIsShown(!isShown)}
          >
            {isShown ? 'Hide' : 'Show'}
            <span className="visually-hidden"> {label.toLowerCase()}</span>
          </button>
        </span>
      )}
    </Field>
  );
}
