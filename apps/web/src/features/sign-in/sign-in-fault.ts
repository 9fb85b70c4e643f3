import brand from '@demarc/config/brand.json' with { type: 'json' };

/** The words NextAuth's handler may bring back as `error`, and one of our own for a browser without cookies. */
export type SignInFault = 'refused' | 'locked' | 'busy' | 'unavailable' | 'cookies';

/** Reads `error` as it stands in an address; anything unknown is a failure of ours, and is not shown. */
export function readSignInFault(error: string): SignInFault {
  switch (error) {
    case 'CredentialsSignin':
      return 'refused';
    case 'busy':
    case 'locked':
      return error;
    case 'csrf':
      return 'cookies';
    default:
      return 'unavailable';
  }
}

/** What a customer reads after a sign-in that did not succeed. It never tells whether a username exists. */
export function signInFaultText(fault: SignInFault): string {
  switch (fault) {
    case 'refused':
      return 'The username or the password is not right. Check Caps Lock: capital and small letters count in both.';
    case 'locked':
      return `There were too many wrong tries, so we take none for a while. Wait 15 minutes to an hour, or call ${brand.supportPhone}.`;
    case 'busy':
      return 'Many people are signing in at the moment. Wait a few seconds and try again.';
    case 'unavailable':
      return `We can’t sign you in right now, and nothing you typed was checked. Try again in a few minutes, or call ${brand.supportPhone}.`;
    case 'cookies':
      return 'Your browser did not keep our cookie, and without one we can’t keep you signed in. Allow cookies for this site, then try again.';
  }
}
