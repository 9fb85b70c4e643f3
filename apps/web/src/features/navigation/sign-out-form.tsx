import { SubmitButton } from '../../components/submit-button.tsx';
import { signOutAction } from '../sign-in/sign-out-action.ts';

/** A form, not a link: following a link must not end a session. */
export function SignOutForm() {
  return (
    <form action={signOutAction}>
      <SubmitButton variant="secondary" wide pendingText="Signing out…">
        Sign out
      </SubmitButton>
    </form>
  );
}
