'use client';

import { useState } from 'react';
import { CapsLockPasswordField } from '../sign-in/caps-lock-password-field.tsx';
import { charactersMissing } from './password-length.ts';
import styles from './registration.module.css';

/** A new password with a hint that follows the typing. Whether a password is good enough is decided by the API. */
export function NewPasswordField({ error }: { error: string | undefined }) {
  const [missing, setMissing] = useState<number | null>(null);
  return (
    <div>
      <CapsLockPasswordField
        label="Choose a password"
        name="password"
        error={error}
        hint="12 characters or more. A few words that only you would put together are strong and easy to type. Don’t use your name, ours, or a password you have elsewhere."
        autoComplete="new-password"
        onChange={(event) => setMissing(event.target.value ? charactersMissing(event.target.value) : null)}
      />
      <p className={styles.policy} data-met={missing === 0} aria-live="polite">
        {missing === null ? '' : policyText(missing)}
      </p>
    </div>
  );
}

function policyText(missing: number): string {
  if (missing === 0) return 'Long enough.';
  return missing === 1 ? 'One more character.' : `${missing} more characters.`;
}
