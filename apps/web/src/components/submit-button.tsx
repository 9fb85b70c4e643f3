'use client';

import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import styles from './button.module.css';
import { type ButtonLook, buttonClass } from './button.tsx';

interface SubmitButtonProps extends ButtonLook {
  children: ReactNode;
  /** What is happening, read out while the form is on its way: "Paying…". */
  pendingText?: string;
  name?: string;
  value?: string;
}

/**
 * Sends its form. While that is on its way a second press does nothing, but the button keeps its focus, which a
 * disabled one would lose.
 */
export function SubmitButton({ children, pendingText = 'One moment…', variant, wide, name, value }: SubmitButtonProps) {
  const { pending } = useFormStatus();
  return (
    <button
      type="submit"
      name={name}
      value={value}
      className={buttonClass({ variant, wide })}
      aria-disabled={pending}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
    >
      {pending ? <span className={styles.pending} aria-hidden="true" /> : null}
      <span aria-live="polite">{pending ? pendingText : children}</span>
    </button>
  );
}
