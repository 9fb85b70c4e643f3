import { verify } from 'otplib';
import { readCode } from './read-code.ts';

/** Length of a code and of a time step, as every authenticator app has them (RFC 6238). */
export const totpDigits = 6;
const stepSeconds = 30;

/**
 * Checks a code from an authenticator app: of the time step at `now`, or of the one before or after it, for clocks that
 * are a little off.
 *
 * @returns The time step the code belongs to; NULL when it is wrong or no code at all. That a step is used once is the
 * caller's to see to.
 */
export async function findTimeStep(secret: string, typed: string, now: Date): Promise<number | null> {
  const token = readCode(typed, totpDigits);
  // The library throws for anything but six digits.
  if (token === null) return null;
  const epoch = Math.floor(now.getTime() / 1000);
  const result = await verify({
    secret,
    token,
    epoch,
    digits: totpDigits,
    period: stepSeconds,
    epochTolerance: stepSeconds,
  });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}
