import { Panel } from '../../components/panel.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { PortalPage } from '../../features/account/portal-page.tsx';

export default function Loading() {
  return (
    <PortalPage>
      <p className="visually-hidden" role="status" data-loading>
        Loading…
      </p>
      <Skeleton lines={2} />
      <Panel>
        <Skeleton lines={5} />
      </Panel>
      <Panel>
        <Skeleton lines={4} />
      </Panel>
    </PortalPage>
  );
}
