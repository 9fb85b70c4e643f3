export interface SandboxEnv {
  readonly httpPort: number;
  readonly smtpPort: number;
  /** Where mails and cards are kept between starts. Undefined: in memory alone. */
  readonly stateFolder: string | undefined;
  /** Where the processor's events go, and the secret they are signed with. Undefined: nowhere. */
  readonly webhook: { readonly url: string; readonly secret: string } | undefined;
}

/** @throws One line naming the variable that is wrong. */
export function readEnv(source: NodeJS.ProcessEnv): SandboxEnv {
  const port = (name: string, otherwise: number): number => {
    const value = Number(source[name] || otherwise);
    if (Number.isInteger(value) && value >= 0 && value <= 65_535) return value;
    throw new Error(`The sandbox's environment is not right: ${name} has to be a port number.`);
  };
  const { WEBHOOK_URL: url, STRIPE_WEBHOOK_SECRET: secret } = source;
  return {
    httpPort: port('SANDBOX_PORT', 4010),
    smtpPort: port('SMTP_PORT', 4025),
    stateFolder: source.STATE_FOLDER || undefined,
    webhook: url && secret ? { url, secret } : undefined,
  };
}
