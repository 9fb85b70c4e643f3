import brand from '@demarc/config/brand.json' with { type: 'json' };

/** What a form of recovery shows after it was sent and sent back. */
export interface RecoveryState {
  /** As typed; a password is never among it. */
  values: Partial<Record<string, string>>;
  /** About the whole form. */
  message: string | null;
  /** About one field, by its name. */
  fieldErrors: Partial<Record<string, string>>;
}

export const untouched: RecoveryState = { values: {}, message: null, fieldErrors: {} };

export const recoveryUnavailable = `We can’t do this right now. Nothing was changed: try again in a few minutes, or call ${brand.supportPhone}.`;

/** Sends the form back, with words about all of it. */
export const refuse = (values: RecoveryState['values'], message: string): RecoveryState => ({
  values,
  message,
  fieldErrors: {},
});

/** Sends the form back, with words about one field. */
export const refuseField = (values: RecoveryState['values'], field: string, message: string): RecoveryState => ({
  values,
  message: null,
  fieldErrors: { [field]: message },
});
