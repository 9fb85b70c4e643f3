import brand from '@demarc/config/brand.json' with { type: 'json' };

/** What a registration form shows after it was sent and sent back. */
export interface RegistrationState {
  /** As typed; a password is never among it. */
  values: Partial<Record<string, string>>;
  /** About the whole form. */
  message: string | null;
  /** About one field, by its name. */
  fieldErrors: Partial<Record<string, string>>;
}

export const untouched: RegistrationState = { values: {}, message: null, fieldErrors: {} };

export const registrationUnavailable = `We can’t register you right now. Nothing is lost: try again in a few minutes, or call ${brand.supportPhone}.`;

const knownFields = ['accountNumber', 'postcode', 'line1', 'line2', 'familyName', 'code', 'username', 'password'];

/** Sends the form back. What is said about a field the form does not have is said about the form. */
export function refuse(values: RegistrationState['values'], message: string, field?: string): RegistrationState {
  // The API names a field by its path in the input: its last part is the form's.
  const name = field?.split('.').at(-1);
  const isField = name !== undefined && knownFields.includes(name);
  return { values, message: isField ? null : message, fieldErrors: isField ? { [name]: message } : {} };
}
