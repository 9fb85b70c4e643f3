import brand from '@demarc/config/brand.json' with { type: 'json' };

/** The words NextAuth's handler may bring back as `error`, and one of our own for a browser without cookies. */
export type SignInFault = 'refused' | 'busy' | 'unavailable' | 'cookies' | Locked;

/** Too many wrong tries. */
export interface Locked {
  /** Seconds since 1970. Null: waiting does not help. */
  until: number | null;
}

/** Reads `error` as it stands in an address; anything unknown is a failure of ours, and is not shown. */
export function readSignInFault(error: string): SignInFault {
  const lock = /^locked(?:-(\d{1,12}))?$/.exec(error);
  if (lock) return { until: lock[1] ? Number(lock[1]) : null };
  switch (error) {
    case 'CredentialsSignin':
      return 'refused';
    case 'busy':
      return 'busy';
    case 'csrf':
      return 'cookies';
    default:
      return 'unavailable';
  }
}

/** What a customer reads after a sign-in that did not succeed. It never tells whether a username exists. */
export function signInFaultText(fault: SignInFault): string {
  if (typeof fault === 'object') return lockedText(fault);
  switch (fault) {
    case 'refused':
      return 'The username or the password is not right. Check Caps Lock: capital and small letters count in both.';
    case 'busy':
      return 'Many people are signing in at the moment. Wait a few seconds and try again.';
    case 'unavailable':
      return `We can’t sign you in right now, and nothing you typed was checked. Try again in a few minutes, or call ${brand.supportPhone}.`;
    case 'cookies':
      return 'Your browser did not keep our cookie, and without one we can’t keep you signed in. Allow cookies for this site, then try again.';
  }
}

/** A name that nobody has is locked in the same words. */
function lockedText({ until }: Locked): string {
  const minutes = until === null ? 0 : Math.ceil((until * 1000 - Date.now()) / 60_000);
  const wait = minutes > 0 ? `Wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, unlock` : 'Unlock';
  return `There were too many wrong tries, and we look at no more for now. ${wait} your sign-in with a code sent to your e-mail or phone, or call ${brand.supportPhone}.`;
}
