'use client';

import { useActionState } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { untouched } from './profile-state.ts';
import { undoContactAction } from './undo-contact-action.ts';

/** Undoes at the press of a button: a mail scanner that only opens the link changes nothing. */
export function UndoContactForm({ token }: { token: string }) {
  const [{ message }, action] = useActionState(undoContactAction, untouched);
  return (
    <form action={action}>
      <Stack>
        {message ? (
          <FocusedNotice key={message} tone="danger">
            {message}
          </FocusedNotice>
        ) : null}
        <input type="hidden" name="token" value={token} />
        <SubmitButton wide pendingText="Undoing…">
          Undo the change
        </SubmitButton>
      </Stack>
    </form>
  );
}
