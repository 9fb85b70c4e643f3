'use client';

import { useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import type { SessionEnd } from './session-end.ts';
import { timeLeftText } from './session-end.ts';
import styles from './session-warning.module.css';

interface SessionWarningProps {
  cause: SessionEnd['cause'];
  msLeft: number;
  /** Moves the idle end on. */
  onStay: () => void;
}

/**
 * Says how much time is left, and offers to go on. A screen reader is told when it appears and as the time gets short;
 * the keyboard is in it until it is answered, then where it was before; Escape answers it.
 */
export function SessionWarning({ cause, msLeft, onStay }: SessionWarningProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isDismissed, setIsDismissed] = useState(false);
  const left = timeLeftText(msLeft);
  const answer = () => (cause === 'idle' ? onStay() : setIsDismissed(true));

  // Before the dialog is taken off the page: only then does closing it put the focus back where it was.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || isDismissed) return;
    element.showModal();
    return () => element.close();
  }, [isDismissed]);

  if (isDismissed) return null;
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby="session-warning-title"
      aria-describedby="session-warning-text"
      className={styles.warning}
      onCancel={(event) => {
        event.preventDefault();
        answer();
      }}
    >
      <h2 id="session-warning-title">Are you still there?</h2>
      <p id="session-warning-text">
        {cause === 'idle'
          ? 'You have not used this page for a while. To keep your account safe, we sign you out in '
          : 'However much it is used, a sign-in ends after some hours. Finish what you are doing: we sign you out in '}
        <strong aria-live="polite" className={styles.left}>
          {left}
        </strong>
        .
      </p>
      <Button onClick={answer}>{cause === 'idle' ? 'Stay signed in' : 'Go on'}</Button>
    </dialog>
  );
}
