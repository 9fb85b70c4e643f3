'use client';

import brand from '@demarc/config/brand.json' with { type: 'json' };
import { useRouter } from 'next/navigation';
import { startTransition } from 'react';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { PortalPage } from '../../features/account/portal-page.tsx';

/** The page could not be made, most often because the API gave no answer. The navigation around it still works. */
export default function PortalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const router = useRouter();
  const tryAgain = () =>
    startTransition(() => {
      router.refresh();
      reset();
    });
  return (
    <PortalPage>
      <PageHeader title="We can’t show this page right now" />
      <Notice tone="danger" role="alert" title="Something on our side did not answer">
        <p>Please try again in a moment. Your account is safe, and nothing is charged or ordered twice.</p>
        <p>
          If it keeps happening, call us at <span className="figures">{brand.supportPhone}</span>
          {error.digest ? ` and quote the reference ${error.digest}` : ''}.
        </p>
      </Notice>
      <div>
        <Button onClick={tryAgain}>Try again</Button>
      </div>
    </PortalPage>
  );
}
