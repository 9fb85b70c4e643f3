'use client';

import { useActionState } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { PasskeyButton } from './passkey-button.tsx';
import { signInWithPasskeyAction } from './sign-in-with-passkey-action.ts';

/** Signs in without username and password, on a device that has a passkey. */
export function PasskeySignIn({ next }: { next: string | null }) {
  const [state, action] = useActionState(signInWithPasskeyAction, { message: null });
  /** The box about a shared computer stands once on the page, beside the password, and holds for both ways in. */
  const send = (form: FormData) => {
    const box = document.querySelector<HTMLInputElement>('input[name="isShared"]');
    if (box?.checked) form.set('isShared', 'on');
    action(form);
  };
  return (
    <form action={send}>
      <Stack tight>
        {state.message ? (
          <FocusedNotice key={state.message} tone="danger">
            {state.message}
          </FocusedNotice>
        ) : null}
        {next ? <input type="hidden" name="next" value={next} /> : null}
        <PasskeyButton as="visitor">Sign in with a passkey</PasskeyButton>
      </Stack>
    </form>
  );
}
