'use client';

import { useActionState } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { createPayLinkAction, revokePayLinkAction } from './pay-link-actions.ts';

const nothingYet = { address: null, message: null };

/** Makes a link, and shows it once. */
export function CreatePayLinkForm({ accountId }: { accountId: string }) {
  const [{ address, message }, action] = useActionState(createPayLinkAction, nothingYet);
  return (
    <form action={action}>
      <Stack tight>
        {message ? (
          <FocusedNotice key={message} tone="danger" title="No link was made">
            {message}
          </FocusedNotice>
        ) : null}
        {address ? (
          <FocusedNotice key={address} tone="success" role="status" title="Your link is ready">
            Copy it now: it is shown this once. Whoever has it can pay your bill, and sees the amount, its due day and
            the last four digits of your account number, and nothing else.
          </FocusedNotice>
        ) : null}
        {address ? (
          <TextField label="Link" name="link" defaultValue={address} key={address} readOnly required={false} />
        ) : null}
        <input type="hidden" name="accountId" value={accountId} />
        <div>
          <SubmitButton variant={address ? 'secondary' : undefined} pendingText="Making it…">
            {address ? 'Make another link' : 'Make a link'}
          </SubmitButton>
        </div>
      </Stack>
    </form>
  );
}

export function RevokePayLinkForm({ accountId, payLinkId }: { accountId: string; payLinkId: string }) {
  const [{ message }, action] = useActionState(revokePayLinkAction, nothingYet);
  return (
    <form action={action}>
      {message ? (
        <FocusedNotice key={message} tone="danger">
          {message}
        </FocusedNotice>
      ) : null}
      <input type="hidden" name="accountId" value={accountId} />
      <input type="hidden" name="payLinkId" value={payLinkId} />
      <SubmitButton variant="quiet" pendingText="Revoking…">
        Revoke
      </SubmitButton>
    </form>
  );
}
