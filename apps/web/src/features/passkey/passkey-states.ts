/** Where adding a passkey stands. */
export type AddPasskeyState =
  | { step: 'name'; name: string; message: string | null }
  /** The browser is to make one. */
  | { step: 'make'; name: string; challengeId: string; optionsJson: string }
  /** `recoveryCodes` null: there are some already. */
  | { step: 'done'; name: string; recoveryCodes: string[] | null };

export interface PasskeyRowState {
  message: string | null;
}
