import { isFreshLogin } from './device-store.ts';
import type { VisitContext } from './identity-context.ts';
import { type Risk, weighRisk } from './risk-signals.ts';
import { selectRiskFacts } from './risk-store.ts';
import { placeOf } from './visit.ts';

/** The device a login was made with is no news, if it is used right after. */
const freshLoginMs = 60 * 60_000;

/**
 * Weighs a sign-in whose password or passkey was right, before anything of it is written.
 *
 * @param input.isRecognised The browser is one the login has signed in with.
 */
export async function weighSignIn(
  ctx: VisitContext,
  { loginId, isRecognised }: { loginId: string; isRecognised: boolean },
): Promise<Risk> {
  const at = ctx.clock.now();
  const isFresh = await isFreshLogin(ctx.database, loginId, new Date(at.getTime() - freshLoginMs));
  const facts = await selectRiskFacts(ctx.database, { loginId, place: await placeOf(ctx), at });
  return weighRisk({ ...facts, isNewDevice: !isRecognised && !isFresh });
}
