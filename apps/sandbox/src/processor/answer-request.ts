import { createHash } from 'node:crypto';
import { HttpResponse } from 'msw';
import type { Answer, ProcessorState } from './processor-state.ts';
import { keyInUse, keyReused, unauthorised } from './stripe-error.ts';

/** The fields of a form body or a query, by their names as sent, such as `metadata[payment_id]`. */
export type Form = ReadonlyMap<string, string>;

/** What a handler did, and what the network makes of it: nothing, or it loses the answer, or the request. */
export type Work = Answer & { readonly lost?: 'answer' | 'request' };

const respond = ({ status, body }: Answer, headers: Record<string, string> = {}) =>
  HttpResponse.json(body, { status, headers });

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref());

/**
 * Answers a request as Stripe does: a key is asked for, the body is a form, and a POST with an `Idempotency-Key` is
 * done once: again with the same fields it gives the first answer, with others an error, and while the first is at
 * work 409 (https://docs.stripe.com/api/idempotent_requests).
 *
 * @param access `secret`: only the operator's key. `any`: also the key that is public in the browser.
 * @param work Told whether the key is the operator's.
 */
export async function answerRequest(
  state: ProcessorState,
  request: Request,
  access: 'secret' | 'any',
  work: (form: Form, isSecret: boolean) => Work,
): Promise<Response> {
  const credential = request.headers.get('authorization') ?? '';
  if (!(access === 'any' ? /^Bearer [ps]k_/ : /^Bearer sk_/).test(credential)) return respond(unauthorised());
  const isSecret = credential.startsWith('Bearer sk_');
  const text = request.method === 'POST' ? await request.text() : new URL(request.url).search;
  const form: Form = new Map(new URLSearchParams(text));

  const key = request.method === 'POST' ? request.headers.get('idempotency-key') : null;
  const fingerprint = createHash('sha256')
    .update(`${new URL(request.url).pathname}\n${text}`)
    .digest('hex');
  const remembered = key === null ? undefined : state.answers.get(key);
  if (remembered) {
    if (remembered.fingerprint !== fingerprint) return respond(keyReused());
    return remembered.answer ? respond(remembered.answer, { 'idempotent-replayed': 'true' }) : respond(keyInUse());
  }
  const { lost, ...answer } = work(form, isSecret);
  if (key !== null && lost !== 'request') await remember(state, key, fingerprint, answer);
  if (lost) {
    await pause(state.silenceMs);
    return HttpResponse.error();
  }
  return respond(answer);
}

/** The key is taken for a moment before the answer is there, as with a processor that has work to do. */
async function remember(state: ProcessorState, key: string, fingerprint: string, answer: Answer): Promise<void> {
  const entry = { fingerprint, answer: null as Answer | null };
  state.answers.set(key, entry);
  await pause(5);
  entry.answer = answer;
}

/** The entries of a hash in a form: `metadata[a]=1&metadata[b]=2`. */
export function hashIn(form: Form, name: string): Record<string, string> {
  const entries = [...form].flatMap(([field, value]) =>
    field.startsWith(`${name}[`) && field.endsWith(']') ? [[field.slice(name.length + 1, -1), value] as const] : [],
  );
  return Object.fromEntries(entries);
}

/** The entries of a list in a form: `expand[0]=a&expand[1]=b`. */
export const listIn = (form: Form, name: string): string[] =>
  [...form].flatMap(([field, value]) => (field.startsWith(`${name}[`) ? [value] : []));
