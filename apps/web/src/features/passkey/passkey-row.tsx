'use client';

import { useActionState } from 'react';
import { FocusedNotice } from '../../components/focused-notice.tsx';
import { Stack } from '../../components/stack.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { StepUpForm } from '../step-up/step-up-form.tsx';
import { notAsked } from '../step-up/stepped.ts';
import { changePasskeyAction } from './passkey-actions.ts';
import styles from './passkeys.module.css';

interface PasskeyRowProps {
  id: string;
  name: string;
  /** When it was made and last used, in words. */
  facts: string;
}

/** One passkey, with what can be done about it. */
export function PasskeyRow({ id, name, facts }: PasskeyRowProps) {
  const [{ state, ask }, action] = useActionState(changePasskeyAction, notAsked({ message: null }));
  if (ask) return <StepUpForm ask={ask} action={action} />;
  return (
    <Stack tight>
      <p>
        <strong>{name}</strong>
        <span className={styles.facts}>{facts}</span>
      </p>
      {state.message ? (
        <FocusedNotice key={state.message} tone="danger">
          {state.message}
        </FocusedNotice>
      ) : null}
      <details className={styles.change}>
        <summary aria-label={`Rename or remove ${name}`}>Rename or remove</summary>
        <Stack tight>
          <form action={action}>
            <Stack tight>
              <input type="hidden" name="passkeyId" value={id} />
              <TextField
                key={name}
                label="New name"
                name="name"
                defaultValue={name}
                maxLength={60}
                autoComplete="off"
              />
              <div>
                <SubmitButton variant="secondary" name="change" value="rename">
                  Rename
                </SubmitButton>
              </div>
            </Stack>
          </form>
          <form action={action}>
            <input type="hidden" name="passkeyId" value={id} />
            <input type="hidden" name="change" value="remove" />
            <SubmitButton variant="secondary" pendingText="Removing…">
              Remove this passkey
            </SubmitButton>
          </form>
        </Stack>
      </details>
    </Stack>
  );
}
