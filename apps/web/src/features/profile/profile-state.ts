import brand from '@demarc/config/brand.json' with { type: 'json' };

/** What a form of the profile shows after it was sent and sent back. */
export interface ProfileState {
  /** As typed; a password is never among it. */
  values: Partial<Record<string, string>>;
  /** About the whole form. */
  message: string | null;
  /** About one field, by its name. */
  fieldErrors: Partial<Record<string, string>>;
}

export const untouched: ProfileState = { values: {}, message: null, fieldErrors: {} };

export const profileUnavailable = `We got no answer. Look at your profile whether it changed before trying again, or call ${brand.supportPhone}.`;

/** Sends the form back, with words about all of it or about one field. */
export const refuse = (values: ProfileState['values'], message: string, field?: string): ProfileState => ({
  values,
  message: field ? null : message,
  fieldErrors: field ? { [field]: message } : {},
});
