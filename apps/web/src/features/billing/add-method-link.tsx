import { buttonClass } from '../../components/button.tsx';
import { paths } from '../../lib/paths.ts';

/** Leads to the processor's form with a full load: only that page's own policy lets the processor in. */
export const AddMethodLink = () => (
  <a className={buttonClass({})} href={paths.addPaymentMethod}>
    Add a way to pay
  </a>
);
