import { formText } from '../../lib/form-text.ts';

/** What is chosen and typed. */
export interface AutopayValues {
  methodId: string;
  daysBeforeDue: string;
  limit: string;
  /** `yes` pays the bill that is there now too. */
  present: string;
}

/** What the form of autopay shows after it was sent: what was chosen, and what is wrong with it. */
export interface AutopayState {
  values: AutopayValues;
  faults: { limit?: string };
  /** What is not about the limit. NULL: nothing. */
  message: string | null;
}

export const readAutopayValues = (form: FormData): AutopayValues => ({
  methodId: formText(form, 'methodId'),
  daysBeforeDue: formText(form, 'daysBeforeDue'),
  limit: formText(form, 'limit'),
  present: formText(form, 'present'),
});

/** The state after a failure: the values stay. */
export const withAutopayFault = (
  values: AutopayValues,
  { field, message }: { field?: string; message: string },
): AutopayState =>
  field === 'limit' ? { values, faults: { limit: message }, message: null } : { values, faults: {}, message };
