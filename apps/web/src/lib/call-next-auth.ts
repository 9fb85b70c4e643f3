import 'server-only';
import { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { env } from '../env.ts';
import { authOptions } from './auth-options.ts';

/**
 * Calls NextAuth's handler in this process. Its request holds the address and the form given here, and nothing else that
 * a browser sent; headers and cookies it takes from the request that is being answered.
 *
 * @param action The parts of the address behind /api/auth/.
 * @param form The fields of a form that is posted; without them it is a GET.
 */
export async function callNextAuth(action: string[], form?: Record<string, string>): Promise<Response> {
  const url = new URL(`/api/auth/${action.join('/')}`, env().NEXTAUTH_URL);
  const request = new NextRequest(url, form ? { method: 'POST', body: new URLSearchParams(form) } : {});
  return NextAuth(request, { params: { nextauth: action } }, authOptions());
}
