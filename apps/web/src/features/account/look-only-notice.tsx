import { Notice } from '../../components/notice.tsx';

/** Stands in the place of a form for who may only look. */
export function LookOnlyNotice() {
  return (
    <Notice tone="info" title="Your role lets you look, not change">
      Ask an owner of this account to do this, or to give you another role under Household.
    </Notice>
  );
}
