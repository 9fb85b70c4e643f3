import { PayLinkGone } from '../../../../features/pay-link/pay-link-gone.tsx';

/** Of a link that is unknown, revoked or too old: told apart by nothing. */
export default function PayLinkNotFound() {
  return <PayLinkGone />;
}
