import brand from '@demarc/config/brand.json' with { type: 'json' };
import { Notice } from '../../components/notice.tsx';

interface SignInNoticesProps {
  /** What led here, as it stands in the address. */
  notice: unknown;
  hasSessionEnded: boolean;
}

/** Says why the customer is on the sign-in page, when something of ours brought them here. */
export function SignInNotices({ notice, hasSessionEnded }: SignInNoticesProps) {
  switch (notice) {
    case 'registered':
      return (
        <Notice tone="success" title="You are registered">
          Sign in with the username and password you have just chosen.
        </Notice>
      );
    case 'username-sent':
      return (
        <Notice tone="info" title="Look at your messages">
          If we know you by what you typed, your username is on its way to the contact we have on record.
        </Notice>
      );
    case 'password-reset':
      return (
        <Notice tone="success" title="Your password is new">
          Sign in with it. Everyone who was signed in before has been signed out.
        </Notice>
      );
    case 'unlocked':
      return <Notice tone="success">Your sign-in is unlocked. Sign in with your username and password.</Notice>;
    case 'signed-out':
      return <Notice tone="success">You are signed out.</Notice>;
    case 'compromise-reported':
      return (
        <Notice tone="success" title="Thank you, everything is stopped">
          You are signed out everywhere, and payments, orders and changes stand still. We have told every contact on
          record; the message holds the number of your ticket. Call {brand.supportPhone} to open the account again.
        </Notice>
      );
    case 'joined':
      return (
        <Notice tone="success" title="You belong to the account now">
          Sign in with the username and password you have just chosen.
        </Notice>
      );
    case 'wrong-codes':
      return (
        <Notice tone="warning">Those were too many wrong codes. Sign in again with your username and password.</Notice>
      );
    default:
      return hasSessionEnded ? <Notice tone="info">Your session has ended. Sign in again to go on.</Notice> : null;
  }
}
