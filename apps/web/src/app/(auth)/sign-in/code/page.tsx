import brand from '@demarc/config/brand.json' with { type: 'json' };
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Stack } from '../../../../components/stack.tsx';
import { SubmitButton } from '../../../../components/submit-button.tsx';
import { CodeForm } from '../../../../features/sign-in/code-form.tsx';
import { signOutAction } from '../../../../features/sign-in/sign-out-action.ts';
import { ownPath } from '../../../../lib/own-path.ts';
import { paths } from '../../../../lib/paths.ts';
import { viewAssurance } from '../../../../lib/view-assurance.ts';
import { withNext } from '../../../../lib/with-next.ts';

export const metadata: Metadata = { title: 'Enter your code' };

interface CodePageProps {
  searchParams: Promise<{ next?: string | string[] }>;
}

export default async function CodePage({ searchParams }: CodePageProps) {
  const [given, assurance] = await Promise.all([searchParams, viewAssurance()]);
  const next = ownPath(given.next);
  if (assurance === 'FULL') redirect(next ?? paths.home);
  if (assurance !== 'PASSWORD') redirect(withNext(paths.signIn, next));
  return (
    <>
      <Stack tight>
        <h1>Enter your code</h1>
        <p>
          Your password was right. Now open your authenticator app and type the six digits it shows for {brand.name}.
        </p>
      </Stack>
      <CodeForm next={next} />
      <p>
        Lost your phone? Call <a href={`tel:${brand.supportPhone}`}>{brand.supportPhone}</a> (
        {brand.supportHours.toLowerCase()}).
      </p>
      <form action={signOutAction}>
        <SubmitButton variant="quiet" pendingText="Signing out…">
          Sign in as somebody else
        </SubmitButton>
      </form>
    </>
  );
}
