import 'server-only';
import { type SecondFactor, type SessionAssurance, ViewSecondFactorsDocument } from '../../gql/graphql.ts';
import { ApiError, send } from '../../lib/api.ts';
import { readSession } from '../../lib/session.ts';

/** How far the visitor is signed in, and by what they can go on. `assurance` null: not at all. */
export async function viewOwed(): Promise<{ assurance: SessionAssurance | null; factors: SecondFactor[] }> {
  const nobody = { assurance: null, factors: [] };
  if (!(await readSession())) return nobody;
  try {
    const { viewer } = await send(ViewSecondFactorsDocument);
    return viewer ? { assurance: viewer.assurance, factors: viewer.secondFactors } : nobody;
  } catch (error) {
    if (error instanceof ApiError && error.code === 'UNAUTHENTICATED') return nobody;
    throw error;
  }
}
