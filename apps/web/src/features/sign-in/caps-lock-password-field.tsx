'use client';

import { type ComponentProps, type KeyboardEvent, useState } from 'react';
import { PasswordField } from '../../components/password-field.tsx';
import styles from './sign-in.module.css';

/** A password field that says when Caps Lock is on: the usual reason why a right password is refused. */
export function CapsLockPasswordField(props: ComponentProps<typeof PasswordField>) {
  const [isCapsLockOn, setIsCapsLockOn] = useState(false);
  const watchCapsLock = (event: KeyboardEvent) => setIsCapsLockOn(event.getModifierState('CapsLock'));
  return (
    <div>
      <PasswordField
        {...props}
        onKeyDown={watchCapsLock}
        onKeyUp={watchCapsLock}
        onBlur={() => setIsCapsLockOn(false)}
      />
      <p className={styles.capsLock} role="status">
        {isCapsLockOn ? 'Caps Lock is on.' : ''}
      </p>
    </div>
  );
}
