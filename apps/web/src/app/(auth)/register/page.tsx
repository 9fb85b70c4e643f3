import type { Metadata } from 'next';
import Link from 'next/link';
import { Notice } from '../../../components/notice.tsx';
import { Stack } from '../../../components/stack.tsx';
import { LookupWays } from '../../../features/registration/lookup-ways.tsx';
import { StartRegistrationForm } from '../../../features/registration/start-registration-form.tsx';
import { paths } from '../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Register' };

interface RegisterPageProps {
  searchParams: Promise<Partial<Record<'by' | 'notice', string | string[]>>>;
}

export default async function RegisterPage({ searchParams }: RegisterPageProps) {
  const { by: given, notice } = await searchParams;
  const by = given === 'address' ? 'address' : 'account-number';
  return (
    <>
      <Stack tight>
        <h1>Register your account</h1>
        <p>
          First we find your account. Then we send a code to the e-mail address or phone we have on record for it, to
          make sure it is you.
        </p>
      </Stack>
      {notice === 'expired' ? (
        <Notice tone="info">Your code is too old by now. Find your account again and we send a new one.</Notice>
      ) : null}
      <LookupWays by={by} />
      <StartRegistrationForm key={by} by={by} />
      <p>
        Registered already? <Link href={paths.signIn}>Sign in</Link>
      </p>
    </>
  );
}
