import brand from '@demarc/config/brand.json' with { type: 'json' };
import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { Stack } from '../../../../components/stack.tsx';
import { readPendingRecovery } from '../../../../features/recovery/pending-recovery.ts';
import { ProveRecoveryForm } from '../../../../features/recovery/prove-recovery-form.tsx';
import { paths } from '../../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Type your code' };

interface RecoverCodePageProps {
  searchParams: Promise<Partial<Record<'recovery' | 'code', string | string[]>>>;
}

const text = (given: unknown): string | null => (typeof given === 'string' && given.length <= 64 ? given : null);

export default async function RecoverCodePage({ searchParams }: RecoverCodePageProps) {
  const [{ recovery, code }, pending] = await Promise.all([searchParams, readPendingRecovery()]);
  const linked = text(recovery);
  if (!linked && !pending) redirect(`${paths.recover}?notice=ended`);
  return (
    <>
      <Stack tight>
        <h1>Type your code</h1>
        {linked ? (
          <p>The code from our message is filled in. Send it to go on.</p>
        ) : (
          <p>
            If we know you by what you typed, a code is on its way to the{' '}
            {pending?.channel === 'SMS' ? 'phone' : 'e-mail address'} we have on record. It can take a minute to arrive
            and works {pending?.channel === 'SMS' ? 'for 10 minutes' : 'for 24 hours'}.
          </p>
        )}
      </Stack>
      <ProveRecoveryForm recoveryId={linked} code={linked ? text(code) : null} />
      <p>
        No code? We send a few in an hour, so check the newest message, <Link href={paths.recover}>begin again</Link>,
        or call <a href={`tel:${brand.supportPhone}`}>{brand.supportPhone}</a>.
      </p>
    </>
  );
}
