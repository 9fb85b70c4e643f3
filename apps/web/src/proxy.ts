import { type NextRequest, NextResponse } from 'next/server';
import { env } from './env.ts';
import { contentSecurityPolicy } from './lib/content-security-policy.ts';
import { paths } from './lib/paths.ts';
import { allowedMethods, type RequestRefusal, refuseRequest } from './lib/refuse-request.ts';
import { nonceHeader, requestIdHeader, requestPathHeader } from './lib/request-headers.ts';
import { securityHeaders } from './lib/security-headers.ts';
import {
  callbackUrlCookieName,
  cookieOptions,
  cookieProbeName,
  isSecure,
  sessionCookieName,
} from './lib/session-cookie.ts';

/**
 * Runs before every page: refuses what no page can answer, gives it its policy and its request id, and spares visitors without a session cookie a round
 * trip. That is a courtesy: who may see what is decided by the API.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const requestId = readRequestId(request);
  const refusal = await refuseRequest(request);
  const response = refusal ? refuse(refusal) : answer(request, requestId);
  for (const [name, value] of Object.entries(securityHeaders({ isSecure: isSecure() })))
    response.headers.set(name, value);
  response.headers.set(requestIdHeader, requestId);
  return response;
}

const answer = (request: NextRequest, requestId: string): NextResponse =>
  needsSession(request) ? redirectToSignIn(request) : pass(request, requestId);

function refuse({ status, message }: RequestRefusal): NextResponse {
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  };
  return new NextResponse(`${message}\n`, {
    status,
    headers: status === 405 ? { ...headers, Allow: allowedMethods.join(', ') } : headers,
  });
}

function pass(request: NextRequest, requestId: string): NextResponse {
  const nonce = crypto.randomUUID();
  const policy = contentSecurityPolicy({
    nonce,
    processorUrl: processorPaths.includes(request.nextUrl.pathname) ? env().STRIPE_JS_URL : null,
    isSecure: isSecure(),
    isDevelopment: process.env.NODE_ENV === 'development',
  });
  // The address it remembers is never asked for, and NextAuth fails on one that is none.
  request.cookies.delete(callbackUrlCookieName());
  const headers = new Headers(request.headers);
  // Next compares it to the origin of a form, which has been judged: what a browser sends as this header has no say.
  const formOrigin = request.method === 'POST' ? request.headers.get('origin') : null;
  headers.set('x-forwarded-host', new URL(formOrigin ?? env().NEXTAUTH_URL).host);
  headers.set(requestIdHeader, requestId);
  headers.set(requestPathHeader, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  headers.set(nonceHeader, nonce);
  // Next reads the nonce for its own scripts from the request's copy.
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  if (isPublic(request.nextUrl.pathname) && !request.cookies.has(cookieProbeName)) {
    response.cookies.set(cookieProbeName, '1', cookieOptions());
  }
  return response;
}

function isPublic(pathname: string): boolean {
  const publicPaths: string[] = [
    paths.signIn,
    paths.register,
    paths.recover,
    paths.undoContactChange,
    paths.notMe,
    paths.invitation,
    '/pay',
    '/api',
  ];
  return publicPaths.some((path) => pathname === path || pathname.startsWith(`${path}/`));
}

function needsSession(request: NextRequest): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const { pathname } = request.nextUrl;
  const isFile = /\.[a-z]+$/.test(pathname);
  return (
    (pathname === paths.code || !isPublic(pathname)) && !isFile && !request.cookies.get(sessionCookieName())?.value
  );
}

function redirectToSignIn(request: NextRequest): NextResponse {
  const url = request.nextUrl.clone();
  url.search = '';
  if (request.nextUrl.pathname !== paths.home && request.nextUrl.pathname !== paths.code) {
    url.searchParams.set('next', `${request.nextUrl.pathname}${request.nextUrl.search}`);
  }
  url.pathname = paths.signIn;
  return NextResponse.redirect(url);
}

/** A load balancer may have numbered the request; anything else under that name is replaced. */
function readRequestId(request: NextRequest): string {
  const given = request.headers.get(requestIdHeader);
  return given && /^[\w-]{8,64}$/.test(given) ? given : crypto.randomUUID();
}

/** Pages that run the processor's script: for its form, and for a bank that wants to see who pays. */
const processorPaths: readonly string[] = [paths.addPaymentMethod, paths.pay, paths.payLinkForm];

export const config = {
  // Built files are the same for everybody and carry their own caching.
  matcher: '/((?!_next/static/|_next/image$|favicon.ico$).*)',
};
