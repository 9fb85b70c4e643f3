import brand from '@demarc/config/brand.json' with { type: 'json' };
import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { Stack } from '../../../../components/stack.tsx';
import { readPendingRecovery } from '../../../../features/recovery/pending-recovery.ts';
import { ResetPasswordForm } from '../../../../features/recovery/reset-password-form.tsx';
import { paths } from '../../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Choose a new password' };

export default async function RecoverPasswordPage() {
  const pending = await readPendingRecovery();
  if (!pending?.proof) redirect(`${paths.recover}?notice=ended`);
  return (
    <>
      <Stack tight>
        <h1>Choose a new password</h1>
        <p>Your code was right. With the new password everyone who is signed in now is signed out.</p>
      </Stack>
      <ResetPasswordForm needsSecondFactor={pending.proof.needsSecondFactor} />
      <p>
        <Link href={paths.recover}>Begin again</Link>, or call{' '}
        <a href={`tel:${brand.supportPhone}`}>{brand.supportPhone}</a>.
      </p>
    </>
  );
}
