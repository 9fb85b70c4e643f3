/** Whom a passkey is for. From configuration, never from what a request says: a passkey made elsewhere is not ours. */
export interface PasskeyParty {
  /** The operator's name, as the browser shows it. */
  readonly name: string;
  /** Where the portal is: its origin is the only one that may show a passkey, its host what the passkey is bound to. */
  readonly portalUrl: string;
}

/** What WebAuthn calls the relying party. */
export function relyingParty({ name, portalUrl }: PasskeyParty): { name: string; id: string; origin: string } {
  const { hostname, origin } = new URL(portalUrl);
  return { name, id: hostname, origin };
}

/** Larger than any browser's answer; what is longer is not even read. */
const maxAnswerLength = 20_000;

/**
 * Reads a browser's answer, as `JSON.stringify` wrote it.
 *
 * @returns NULL for what is no JSON object with the texts every answer has. What they say, the library checks.
 */
export function readAnswer<Answer>(text: string): Answer | null {
  if (text.length > maxAnswerLength) return null;
  try {
    const answer = JSON.parse(text) as { id?: unknown; response?: unknown } | null;
    const isAnswer = typeof answer?.id === 'string' && typeof answer.response === 'object' && answer.response !== null;
    return isAnswer ? (answer as Answer) : null;
  } catch {
    // Not JSON: refused like any other answer that is none.
    return null;
  }
}
