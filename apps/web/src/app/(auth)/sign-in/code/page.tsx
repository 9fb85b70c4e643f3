import brand from '@demarc/config/brand.json' with { type: 'json' };
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Stack } from '../../../../components/stack.tsx';
import { SubmitButton } from '../../../../components/submit-button.tsx';
import { PasskeyCodeForm } from '../../../../features/passkey/passkey-code-form.tsx';
import { CodeForm } from '../../../../features/sign-in/code-form.tsx';
import { RecoveryCodeForm } from '../../../../features/sign-in/recovery-code-form.tsx';
import { SignInCodeForm } from '../../../../features/sign-in/sign-in-code-form.tsx';
import { signOutAction } from '../../../../features/sign-in/sign-out-action.ts';
import { viewOwed } from '../../../../features/sign-in/view-owed.ts';
import { ownPath } from '../../../../lib/own-path.ts';
import { paths } from '../../../../lib/paths.ts';
import { withNext } from '../../../../lib/with-next.ts';

export const metadata: Metadata = { title: 'Enter your code' };

interface CodePageProps {
  searchParams: Promise<{ next?: string | string[] }>;
}

export default async function CodePage({ searchParams }: CodePageProps) {
  const [given, { assurance, factors, codeSentTo }] = await Promise.all([searchParams, viewOwed()]);
  const next = ownPath(given.next);
  if (assurance === 'FULL') redirect(next ?? paths.home);
  if (assurance !== 'PASSWORD') redirect(withNext(paths.signIn, next));
  if (codeSentTo && factors.length === 0) return <MessageCode sentTo={codeSentTo} next={next} />;
  const hasTotp = factors.includes('TOTP');
  return (
    <>
      <Stack tight>
        <h1>{hasTotp ? 'Enter your code' : 'Show your passkey'}</h1>
        <p>
          {hasTotp
            ? `Your password was right. Now open your authenticator app and type the six digits it shows for ${brand.name}.`
            : 'Your password was right. Now show the passkey you have set up.'}
        </p>
      </Stack>
      {hasTotp ? <CodeForm next={next} /> : null}
      {factors.includes('PASSKEY') ? <PasskeyCodeForm next={next} isOnlyWay={!hasTotp} /> : null}
      <RecoveryCodeForm />
      <p>
        No recovery codes either? Call <a href={`tel:${brand.supportPhone}`}>{brand.supportPhone}</a> (
        {brand.supportHours.toLowerCase()}).
      </p>
      <SignInAnew />
    </>
  );
}

/** For an unusual sign-in of somebody who has set up no second factor. */
function MessageCode({ sentTo, next }: { sentTo: string; next: string | null }) {
  return (
    <>
      <Stack tight>
        <h1>Enter your code</h1>
        <p>
          Your password was right. This sign-in is unlike your others, so we sent a code to {sentTo} to be sure it is
          you.
        </p>
      </Stack>
      <SignInCodeForm next={next} />
      <p>
        No code after a few minutes? Look under spam, sign in again for a new one, or call{' '}
        <a href={`tel:${brand.supportPhone}`}>{brand.supportPhone}</a> ({brand.supportHours.toLowerCase()}).
      </p>
      <SignInAnew />
    </>
  );
}

function SignInAnew() {
  return (
    <form action={signOutAction}>
      <SubmitButton variant="quiet" pendingText="Signing out…">
        Sign in as somebody else
      </SubmitButton>
    </form>
  );
}
