import { createHash } from 'node:crypto';
import { foldUsername } from './username.ts';

/**
 * How many wrong secrets in a row are ever evaluated for one login: passwords, codes of the app and
 * recovery codes count alike. A code by message is a secret of its own, with five tries of its own. NIST SP 800-63B-4, 3.2.2, allows 100; they are shared out over three kinds of lanes, so
 * that whoever guesses from afar uses up neither the owner's own device nor the way back in.
 */
export const mostWrongInARow = { unknownDevices: 50, knownDevices: 20, recovery: 30 } as const;

/** The lane of all devices together that are not recognised. */
export const unknownDevicesLane = '00000000-0000-0000-0000-000000000000';

/** The lane of second factors shown after a code by message was right: no stranger gets as far and uses it up. */
export const recoveryLane = '00000000-0000-0000-0000-000000000001';

/** After so many wrong ones in a row, and after each so many more, a lane rests. */
export const wrongBeforeRest = 10;

const minuteMs = 60_000;
const firstRestMs = 15 * minuteMs;
const furtherRestMs = 60 * minuteMs;

/** Wrong secrets of one subject from one lane. */
export interface Lane {
  readonly laneId: string;
  /** Since the last right one, those included that are being evaluated. */
  readonly wrongInARow: number;
  readonly lockedUntil: Date | null;
}

/** Nothing is evaluated. `lockedUntil` NULL: not by waiting; a code by message or a call lifts it. */
export interface Locked {
  readonly lockedUntil: Date | null;
}

/**
 * Whose budget a sign-in draws on: the login's, or that of an id made from the name when nobody has it, so that a known
 * and an unknown username lock alike.
 */
export const subjectOf = (username: string, loginId: string | undefined): string => loginId ?? nameId(username);

function nameId(username: string): string {
  const digest = createHash('sha256').update(foldUsername(username)).digest().subarray(0, 16);
  // Version 8 of RFC 9562, for ids made by one's own rule: none of our logins, which are of version 7, can have it.
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x80, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  return digest.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/**
 * Decides whether one more secret is evaluated.
 *
 * @param lanes All lanes of the subject.
 * @returns The lane as it stands if that secret is wrong, or why it is not looked at.
 */
export function judgeTry(lanes: readonly Lane[], laneId: string, now: Date): Lane | Locked {
  const lane = lanes.find((one) => one.laneId === laneId);
  if (lane?.lockedUntil && now < lane.lockedUntil) return { lockedUntil: lane.lockedUntil };
  if (countTowards(lanes, laneId) >= most(laneId)) return { lockedUntil: null };
  const wrongInARow = (lane?.wrongInARow ?? 0) + 1;
  return { laneId, wrongInARow, lockedUntil: restAfter(wrongInARow, now) };
}

const isKnownDevice = (laneId: string): boolean => laneId !== unknownDevicesLane && laneId !== recoveryLane;

/** Known devices share one limit, or every browser kept would add to what may be guessed. */
function countTowards(lanes: readonly Lane[], laneId: string): number {
  const counted = lanes.filter((one) => one.laneId === laneId || (isKnownDevice(laneId) && isKnownDevice(one.laneId)));
  return counted.reduce((sum, one) => sum + one.wrongInARow, 0);
}

function most(laneId: string): number {
  if (laneId === unknownDevicesLane) return mostWrongInARow.unknownDevices;
  return laneId === recoveryLane ? mostWrongInARow.recovery : mostWrongInARow.knownDevices;
}

function restAfter(wrongInARow: number, now: Date): Date | null {
  if (wrongInARow % wrongBeforeRest !== 0) return null;
  return new Date(now.getTime() + (wrongInARow === wrongBeforeRest ? firstRestMs : furtherRestMs));
}
