/** What a ticket form shows after it was sent: what was typed, and what is wrong with it. */
export interface TicketFormState {
  values: { category: string; subject: string; body: string };
  /** By the field's name. */
  faults: Partial<Record<'category' | 'subject' | 'body', string>>;
  /** What is not about one field. NULL: nothing. */
  message: string | null;
}

export const emptyTicketForm: TicketFormState = {
  values: { category: '', subject: '', body: '' },
  faults: {},
  message: null,
};

const fields = ['category', 'subject', 'body'] as const;

/** The state after a failure: the values stay, and the fault stands at its field if the form has that field. */
export function withFault(
  values: TicketFormState['values'],
  { field, message }: { field?: string; message: string },
): TicketFormState {
  const known = fields.find((name) => name === field);
  return known ? { values, faults: { [known]: message }, message: null } : { values, faults: {}, message };
}
