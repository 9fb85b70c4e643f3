/** What a customer reads when the browser gave no passkey. Browsers tell little, so that pages cannot probe. */
export function describePasskeyFault(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  switch (name) {
    case 'InvalidStateError':
      return 'This device has a passkey for your sign-in already.';
    case 'SecurityError':
      return 'Passkeys work only at our own address. Open the portal there and try again.';
    case 'NotSupportedError':
    case 'ConstraintError':
      return 'This device cannot keep a passkey. Use another one, or an authenticator app.';
    default:
      return 'No passkey was given. Try again, or use another way.';
  }
}
