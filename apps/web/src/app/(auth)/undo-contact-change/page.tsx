import brand from '@demarc/config/brand.json' with { type: 'json' };
import type { Metadata } from 'next';
import Link from 'next/link';
import { Notice } from '../../../components/notice.tsx';
import { Stack } from '../../../components/stack.tsx';
import { UndoContactForm } from '../../../features/profile/undo-contact-form.tsx';
import { paths } from '../../../lib/paths.ts';

export const metadata: Metadata = { title: 'Undo a change of contact' };

interface UndoPageProps {
  searchParams: Promise<Partial<Record<'token' | 'done', string | string[]>>>;
}

export default async function UndoContactChangePage({ searchParams }: UndoPageProps) {
  const { token, done } = await searchParams;
  if (done) {
    return (
      <>
        <h1>The change is undone</h1>
        <Notice tone="success" role="status">
          The contact there was before is back, and everyone who was signed in has been signed out.
        </Notice>
        <p>
          If somebody else made the change, they know how you sign in.{' '}
          <Link href={`${paths.recover}?lost=password`}>Choose a new password</Link> now, or call{' '}
          <a href={`tel:${brand.supportPhone}`}>{brand.supportPhone}</a>.
        </p>
      </>
    );
  }
  return (
    <>
      <Stack tight>
        <h1>Undo a change of contact</h1>
        <p>This brings back the contact there was before, and signs out everyone who is signed in.</p>
      </Stack>
      <UndoContactForm token={typeof token === 'string' ? token.slice(0, 100) : ''} />
      <p>If the change was yours, close this page: nothing happens.</p>
    </>
  );
}
