import type { PaymentChoice } from './choose-payment.ts';

/** What the pay form had in its address, apart from the way to pay: where adding one comes back to. */
const kept = ['choice', 'amount', 'when', 'on'] as const satisfies readonly (keyof PaymentChoice)[];

/** The way back to a payment, for the page that adds a way to pay. */
export function writePaymentReturn(formKey: string, chosen: PaymentChoice): string {
  const back = new URLSearchParams({ form: formKey });
  for (const name of kept) back.set(name, chosen[name]);
  return back.toString();
}

/**
 * Reads the way back to a payment, or NULL when there is none. Only what the pay form itself writes is taken over, so
 * that no link can carry anything else into it.
 */
export function readPaymentReturn(text: string): string | null {
  const given = new URLSearchParams(text);
  const formKey = given.get('form') ?? '';
  if (!/^[\w-]{16,64}$/.test(formKey)) return null;
  const back = new URLSearchParams({ form: formKey });
  for (const name of kept) {
    const value = given.get(name);
    if (value !== null) back.set(name, value.slice(0, 64));
  }
  return back.toString();
}
