import { Notice } from '../../components/notice.tsx';
import type { ViewSecurityQuery } from '../../gql/graphql.ts';

interface SecurityNoticeProps {
  /** From the address: anybody can write there, so it only picks words that are true anyway. */
  notice: string | string[] | undefined;
  viewer: NonNullable<ViewSecurityQuery['viewer']>;
}

/** What just happened to the sign-in. */
export function SecurityNotice({ notice, viewer }: SecurityNoticeProps) {
  if (notice === 'on' && viewer.hasTotp) {
    return (
      <Notice tone="success" role="status" title="Two-step sign-in is on">
        After your password we ask for a code from your app.
      </Notice>
    );
  }
  if (notice === 'totp-off' && !viewer.hasTotp) {
    return (
      <Notice tone="success" role="status" title="Your authenticator app is turned off">
        We have told every contact of yours.
      </Notice>
    );
  }
  if (notice === 'recovery-code' && viewer.secondFactors.length > 0) {
    const { recoveryCodesLeft: left } = viewer;
    return (
      <Notice tone={left > 3 ? 'info' : 'warning'} role="status" title="You signed in with a recovery code">
        It is used up: you have {left} left. Is your phone or key gone for good? Turn it off below and set up a new one.
      </Notice>
    );
  }
  return null;
}
