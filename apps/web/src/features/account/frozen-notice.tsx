import brand from '@demarc/config/brand.json' with { type: 'json' };
import { Notice } from '../../components/notice.tsx';

/** Says on every page of a frozen account what stands still, and how it goes on. */
export function FrozenNotice() {
  return (
    <Notice tone="warning" title="This account is frozen">
      <p>
        Someone else may have used it, so payments, orders and changes stand still. Call{' '}
        <a href={`tel:${brand.supportPhone}`}>{brand.supportPhone}</a>: we make sure that it is you and open it again.
        Your services go on.
      </p>
    </Notice>
  );
}
