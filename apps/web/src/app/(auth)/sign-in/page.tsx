import brand from '@demarc/config/brand.json' with { type: 'json' };
import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { PasskeySignIn } from '../../../features/passkey/passkey-sign-in.tsx';
import { readSignInFault, signInFaultText } from '../../../features/sign-in/sign-in-fault.ts';
import { SignInForm } from '../../../features/sign-in/sign-in-form.tsx';
import { SignInHelp } from '../../../features/sign-in/sign-in-help.tsx';
import { SignInNotices } from '../../../features/sign-in/sign-in-notices.tsx';
import { ownPath } from '../../../lib/own-path.ts';
import { paths } from '../../../lib/paths.ts';
import { viewAssurance } from '../../../lib/view-assurance.ts';

/** The one page that customers look for with a search engine; from here on there is nothing for one to follow. */
export const metadata: Metadata = { title: 'Sign in', robots: { index: true, follow: false } };

/** `error` comes from NextAuth's own routes. */
type SearchParams = Partial<Record<'next' | 'notice' | 'error', string | string[]>>;

export default async function SignInPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [{ next: given, notice, error }, assurance] = await Promise.all([searchParams, viewAssurance()]);
  const next = ownPath(given);
  if (assurance === 'FULL') redirect(next ?? paths.home);
  return (
    <>
      <h1>Sign in to {brand.name}</h1>
      <SignInNotices notice={notice} hasSessionEnded={assurance === 'ENDED'} />
      <SignInForm next={next} message={typeof error === 'string' ? signInFaultText(readSignInFault(error)) : null} />
      <PasskeySignIn next={next} />
      <p>
        <Link href={paths.recover}>Forgot username or password?</Link>
      </p>
      <p>
        First time here? <Link href={paths.register}>Register your account</Link>
      </p>
      <SignInHelp />
    </>
  );
}
