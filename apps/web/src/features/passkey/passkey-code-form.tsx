'use client';

import { useActionState } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { RememberDevice } from '../sign-in/remember-device.tsx';
import { PasskeyButton } from './passkey-button.tsx';
import { verifyPasskeyAction } from './verify-passkey-action.ts';

/** Asks for a passkey as the second factor. */
export function PasskeyCodeForm({ next, isOnlyWay }: { next: string | null; isOnlyWay: boolean }) {
  const [state, action] = useActionState(verifyPasskeyAction, { message: null });
  return (
    <form action={action}>
      <Stack tight>
        {state.message ? (
          <FocusedNotice key={state.message} tone="danger">
            {state.message}
          </FocusedNotice>
        ) : null}
        {next ? <input type="hidden" name="next" value={next} /> : null}
        {isOnlyWay ? <RememberDevice /> : null}
        <PasskeyButton as="session" variant={isOnlyWay ? 'primary' : 'secondary'}>
          Use a passkey
        </PasskeyButton>
        {isOnlyWay ? (
          <noscript>
            <p>Passkeys need JavaScript. Without it, use one of your recovery codes.</p>
          </noscript>
        ) : null}
      </Stack>
    </form>
  );
}
