/** All demo sign-ins share it. It opens made-up data on one machine and is printed by `npm start`: no secret. */
export const demoPassword = 'correct-Harbor-42-lantern';

export interface DemoSignIn {
  readonly username: string;
  readonly password: string;
  /** Base32, as typed into an authenticator app. NULL: no second factor. */
  readonly totpSecret: string | null;
  readonly accountNumber: string;
  readonly description: string;
}

/** An account to register with: a balance due, an e-mail on record and no sign-in yet. */
export interface DemoRegistration {
  readonly accountNumber: string;
  readonly postcode: string;
  readonly line1: string;
  readonly familyName: string;
  readonly email: string;
  readonly description: string;
}

/** What a person or a script needs to use the demo. Becomes part of `.data/demo.json`. */
export interface DemoFacts {
  readonly signIns: readonly DemoSignIn[];
  readonly registration: DemoRegistration;
  /** A staff credential for the API. */
  readonly staff: { readonly token: string };
}
