/** What the form shows after it was sent: what was typed, and what is wrong with it. */
export interface DisputeFormState {
  values: { amount: string; reason: string; explanation: string };
  /** By the field's name. */
  faults: Partial<Record<'amount' | 'reason' | 'explanation', string>>;
  /** What is not about one field. NULL: nothing. */
  message: string | null;
}

const fields = ['amount', 'reason', 'explanation'] as const;

/** The state after a failure: the values stay, and the fault stands at its field if the form has that field. */
export function withFault(
  values: DisputeFormState['values'],
  { field, message }: { field?: string; message: string },
): DisputeFormState {
  const known = fields.find((name) => name === field);
  return known ? { values, faults: { [known]: message }, message: null } : { values, faults: {}, message };
}
