import 'server-only';
import { type SessionAssurance, ViewAssuranceDocument } from '../gql/graphql.ts';
import { ApiError, ApiUnavailableError, send } from './api.ts';
import { readSession } from './session.ts';

/**
 * How far the visitor is signed in, as the API sees it: for where that is asked instead of taken for granted.
 *
 * @returns `ENDED` when there is a cookie but no session any more; null when there is no cookie, or nobody to ask.
 */
export async function viewAssurance(): Promise<SessionAssurance | 'ENDED' | null> {
  if (!(await readSession())) return null;
  try {
    const { viewer } = await send(ViewAssuranceDocument);
    return viewer?.assurance ?? 'ENDED';
  } catch (error) {
    if (error instanceof ApiError && error.code === 'UNAUTHENTICATED') return 'ENDED';
    if (error instanceof ApiUnavailableError) return null;
    throw error;
  }
}
