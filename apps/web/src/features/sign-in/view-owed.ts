import 'server-only';
import { type SecondFactor, type SessionAssurance, ViewSecondFactorsDocument } from '../../gql/graphql.ts';
import { ApiError, send } from '../../lib/api.ts';
import { readSession } from '../../lib/session.ts';

interface Owed {
  /** Null: not signed in at all. */
  assurance: SessionAssurance | null;
  factors: SecondFactor[];
  /** Where a code was sent, masked. Null: none was. */
  codeSentTo: string | null;
}

/** How far the visitor is signed in, and by what they can go on. */
export async function viewOwed(): Promise<Owed> {
  const nobody = { assurance: null, factors: [], codeSentTo: null };
  if (!(await readSession())) return nobody;
  try {
    const { viewer } = await send(ViewSecondFactorsDocument);
    if (!viewer) return nobody;
    const { assurance, secondFactors: factors, signInCodeSentTo: codeSentTo } = viewer;
    return { assurance, factors, codeSentTo: codeSentTo ?? null };
  } catch (error) {
    if (error instanceof ApiError && error.code === 'UNAUTHENTICATED') return nobody;
    throw error;
  }
}
