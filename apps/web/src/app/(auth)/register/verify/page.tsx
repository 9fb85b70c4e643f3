import brand from '@demarc/config/brand.json' with { type: 'json' };
import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { Stack } from '../../../../components/stack.tsx';
import { CompleteRegistrationForm } from '../../../../features/registration/complete-registration-form.tsx';
import { readPendingRegistration } from '../../../../features/registration/pending-registration.ts';
import { paths } from '../../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Choose your sign-in' };

export default async function VerifyRegistrationPage() {
  const pending = await readPendingRegistration();
  if (!pending) redirect(`${paths.register}?notice=expired`);
  return (
    <>
      <Stack tight>
        <h1>Choose your sign-in</h1>
        <p>
          We found your account and sent a code to <strong>{pending.sentTo}</strong>. It can take a minute to arrive.
        </p>
      </Stack>
      <CompleteRegistrationForm />
      <p>
        No code, or is that not yours any more? <Link href={paths.register}>Start again</Link>, or call{' '}
        <a href={`tel:${brand.supportPhone}`}>{brand.supportPhone}</a>.
      </p>
    </>
  );
}
