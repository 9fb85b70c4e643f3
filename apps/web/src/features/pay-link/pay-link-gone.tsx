import brand from '@demarc/config/brand.json' with { type: 'json' };
import Link from 'next/link';
import { paths } from '../../lib/paths.ts';

/** Said of a link that is unknown, revoked and too old alike. */
export function PayLinkGone() {
  return (
    <>
      <h1>This link cannot be used any more</h1>
      <p>Ask the person who sent it for a new one.</p>
      <p>
        Is it your own account? <Link href={paths.signIn}>Sign in to pay</Link>, or call{' '}
        <a href={`tel:${brand.supportPhone}`}>{brand.supportPhone}</a>.
      </p>
    </>
  );
}
