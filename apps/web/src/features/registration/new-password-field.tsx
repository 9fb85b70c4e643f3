'use client';

import { useState } from 'react';
import { CapsLockPasswordField } from '../sign-in/caps-lock-password-field.tsx';
import { charactersMissing } from './password-length.ts';
import styles from './registration.module.css';
import { usePasswordGrade } from './use-password-grade.ts';

/** A new password with a meter and advice that follow the typing. Whether it is good enough is decided by the API. */
export function NewPasswordField({
  error,
  label = 'Choose a password',
  name = 'password',
}: {
  error: string | undefined;
  label?: string;
  name?: string;
}) {
  const [missing, setMissing] = useState<number | null>(null);
  const { grade, prepare, follow } = usePasswordGrade();
  return (
    <div>
      <CapsLockPasswordField
        label={label}
        name={name}
        error={error}
        hint="12 characters or more. A few words that only you would put together are strong and easy to type. Don’t use your name, ours, or a password you have elsewhere."
        autoComplete="new-password"
        onFocus={prepare}
        onChange={({ target }) => {
          setMissing(target.value ? charactersMissing(target.value) : null);
          follow(target);
        }}
      />
      {missing !== null && grade ? (
        <div className={styles.meter} data-grade={missing > 0 ? Math.min(grade.grade, 1) : grade.grade} aria-hidden />
      ) : null}
      <p className={styles.policy} data-met={missing === 0 && (!grade || grade.grade >= 3)} aria-live="polite">
        {missing === null ? '' : lengthText(missing)}
        {missing === 0 && grade ? ` ${grade.label}. ${grade.advice}` : ''}
      </p>
    </div>
  );
}

function lengthText(missing: number): string {
  if (missing === 0) return 'Long enough.';
  return missing === 1 ? 'One more character.' : `${missing} more characters.`;
}
