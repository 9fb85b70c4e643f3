import { env } from '../env.ts';
import { hasReadableBody } from './has-readable-body.ts';
import { isSecure } from './session-cookie.ts';

/** Why a request goes no further, in words for the person who may have typed it. */
export interface RequestRefusal {
  status: 400 | 403 | 405 | 411 | 413;
  message: string;
}

/** Every form of the portal fits many times. */
const maxBodyBytes = 100_000;

export const allowedMethods = ['GET', 'HEAD', 'POST', 'OPTIONS'];

/**
 * Looks at what Next would fail on later: an address that cannot be decoded, a method without a handler, and a form
 * that is too large, comes from another site or cannot be read.
 *
 * @returns Null when the request may go on.
 */
export async function refuseRequest(request: Request): Promise<RequestRefusal | null> {
  if (!allowedMethods.includes(request.method)) return { status: 405, message: 'This site does not take that method.' };
  if (!isDecodable(new URL(request.url).pathname)) {
    return {
      status: 400,
      message: 'This address is not a valid one. Check how it is spelled, or begin at the home page.',
    };
  }
  return request.method === 'POST' ? refuseForm(request) : null;
}

async function refuseForm(request: Request): Promise<RequestRefusal | null> {
  const { headers } = request;
  // Browsers and tools send a length; without one, the size would only show while reading.
  if (headers.has('transfer-encoding')) return { status: 411, message: 'Send the length of what you send.' };
  if (Number(headers.get('content-length') ?? 0) > maxBodyBytes) {
    return { status: 413, message: 'That is more than we can take at once. Shorten your text and try again.' };
  }
  if (!isOwnOrigin(headers)) {
    return { status: 403, message: 'This form was sent from another site. Open the portal itself and try again.' };
  }
  if (!(await hasReadableBody(request))) return { status: 400, message: 'This form did not arrive whole. Try again.' };
  return null;
}

/**
 * A browser says with every form where it comes from; what is no browser carries nobody's cookies. On plain http, a
 * trial on one machine, the portal may also be open under another name of the machine.
 */
function isOwnOrigin(headers: Headers): boolean {
  const origin = headers.get('origin');
  if (origin === null || origin === new URL(env().NEXTAUTH_URL).origin) return true;
  return !isSecure() && origin === `http://${headers.get('host')}` && URL.canParse(origin);
}

function isDecodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    // A `%` that begins nothing, or bytes that are not UTF-8.
    return false;
  }
}
