import { viewAssurance } from '../../../lib/view-assurance.ts';

/** Asks the API who is signed in, and nothing else: that alone moves the session's idle end on. */
export async function POST(): Promise<Response> {
  const isSignedIn = (await viewAssurance()) === 'FULL';
  return Response.json({ isSignedIn }, { status: isSignedIn ? 200 : 401, headers: { 'Cache-Control': 'no-store' } });
}
