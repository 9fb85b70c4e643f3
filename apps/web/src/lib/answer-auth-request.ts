import 'server-only';
import { z } from 'zod';
import { env } from '../env.ts';
import { callNextAuth } from './call-next-auth.ts';
import { paths } from './paths.ts';

/** What is answered under /api/auth/, and by which method. NextAuth has more, which nothing here uses. */
const methodOf = new Map<string, 'GET' | 'POST'>([
  ['csrf', 'GET'],
  ['session', 'GET'],
  ['providers', 'GET'],
  ['callback/password', 'POST'],
  ['callback/totp', 'POST'],
  ['signout', 'POST'],
]);

const fields = z.record(z.string(), z.string());
const urlAnswer = z.object({ url: z.string() });

/**
 * Answers NextAuth's own routes, for its client and for tools. Its handler fails on input that is not as expected, so
 * it is given none: the query is left out, and the form is one whose fields are text.
 */
export async function answerAuthRequest(request: Request, action: string[]): Promise<Response> {
  const method = methodOf.get(action.join('/'));
  if (!method) return refuse(404, 'There is nothing at this address.');
  if (request.method !== method && !(request.method === 'HEAD' && method === 'GET')) {
    return refuse(405, `Ask here with ${method}.`, { Allow: method === 'GET' ? 'GET, HEAD' : method });
  }
  if (method === 'GET') return callNextAuth(action);
  const form = await readForm(request);
  if (!form) return refuse(400, 'Send the fields of a form: as a form is posted, or as one JSON object of texts.');
  return post(action, form);
}

function refuse(status: number, message: string, headers: Record<string, string> = {}): Response {
  return Response.json({ message }, { status, headers });
}

/** @returns Null when it is no form. */
async function readForm(request: Request): Promise<Record<string, string> | null> {
  const type = request.headers.get('content-type') ?? '';
  const text = await request.text();
  if (!type.includes('application/json')) return Object.fromEntries(new URLSearchParams(text));
  try {
    return fields.parse(JSON.parse(text));
  } catch {
    // Not JSON, or not an object of texts: the answer is the same.
    return null;
  }
}

/** Posts the form, and says where that leads in the way the form asks for: NextAuth's client wants the address as JSON. */
async function post(action: string[], form: Record<string, string>): Promise<Response> {
  const answer = await callNextAuth(action, { ...form, json: 'true' });
  const url = skipNextAuthPage(urlAnswer.parse(await answer.json()).url);
  const headers = new Headers(answer.headers);
  if (form.json === 'true') return Response.json({ url }, { status: answer.status, headers });
  headers.delete('content-type');
  headers.set('location', url);
  return new Response(null, { status: 302, headers });
}

/** NextAuth leads to pages of its own, which would lead on to our sign-in page. */
function skipNextAuthPage(address: string): string {
  const { pathname, searchParams } = new URL(address, env().NEXTAUTH_URL);
  if (!pathname.startsWith('/api/auth/')) return address;
  const url = new URL(paths.signIn, env().NEXTAUTH_URL);
  url.searchParams.set('error', searchParams.get('error') ?? 'csrf');
  return url.href;
}
