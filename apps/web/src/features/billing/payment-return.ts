/** What the pay form had in its address, apart from the way to pay: where adding one comes back to. */
const kept = ['form', 'choice', 'amount'] as const;

/**
 * Reads the way back to a payment, or NULL when there is none. Only what the pay form itself writes is taken over, so
 * that no link can carry anything else into it.
 */
export function readPaymentReturn(text: string): string | null {
  const given = new URLSearchParams(text);
  if (!/^[\w-]{16,64}$/.test(given.get('form') ?? '')) return null;
  const back = new URLSearchParams();
  for (const name of kept) {
    const value = given.get(name);
    if (value !== null) back.set(name, value.slice(0, 64));
  }
  return back.toString();
}
