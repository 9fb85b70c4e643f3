import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { PortalPage } from '../../features/account/portal-page.tsx';
import { paths } from '../../lib/paths.ts';

/** Also what someone sees who asks for a thing of another account: the two look alike. */
export default function PortalNotFound() {
  return (
    <PortalPage>
      <title>Not found</title>
      <PageHeader title="We can’t find that" lead="It may have moved, or it belongs to another account." />
      <div>
        <LinkButton href={paths.home}>Go to your account</LinkButton>
      </div>
    </PortalPage>
  );
}
