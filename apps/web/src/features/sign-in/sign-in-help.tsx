import brand from '@demarc/config/brand.json' with { type: 'json' };
import Link from 'next/link';
import { paths } from '../../lib/paths.ts';
import styles from './sign-in.module.css';

/** What to do when the form does not let one in. Open or shut without JavaScript. */
export function SignInHelp() {
  return (
    <details className={styles.help}>
      <summary>Can’t sign in?</summary>
      <p>
        Type username and password exactly as you chose them: capital and small letters count in both. If you have
        forgotten one of them, or are locked out, <Link href={paths.recover}>get back in</Link> by a code to your e-mail
        or phone, or call <a href={`tel:${brand.supportPhone}`}>{brand.supportPhone}</a> (
        {brand.supportHours.toLowerCase()}). We ask a few questions to make sure it is you, and never for your password.
      </p>
      <p>Signing in needs cookies. If you keep coming back to this page, allow them for this site.</p>
    </details>
  );
}
