import type { ComparedLine } from './statement-change.ts';

/** Lines of two bills that are about the same thing. One side may be empty, not both. */
export interface LinePair {
  /** `service`: everything of a service that one bill has and the other has not. */
  readonly of: 'service' | 'line';
  readonly subscriptionId: string | null;
  readonly before: readonly ComparedLine[];
  readonly after: readonly ComparedLine[];
}

/** Puts every line of both bills into one pair: by service, code and kind, and where there is no code by its name. */
export function pairLines(current: readonly ComparedLine[], previous: readonly ComparedLine[]): LinePair[] {
  const changed = servicesOnOneBill(current, previous);
  const keyOf = (line: ComparedLine): string =>
    line.subscriptionId !== null && changed.has(line.subscriptionId) && isOfService(line)
      ? JSON.stringify(['service', line.subscriptionId])
      : lineKey(line);
  const after = Map.groupBy(current, keyOf);
  const before = Map.groupBy(previous, keyOf);
  const pairs = [...new Set([...before.keys(), ...after.keys()])].map((key): LinePair => {
    const lines = { before: before.get(key) ?? [], after: after.get(key) ?? [] };
    const subscriptionId = (lines.after[0] ?? lines.before[0])?.subscriptionId ?? null;
    return { of: key.startsWith('["service"') ? 'service' : 'line', subscriptionId, ...lines };
  });
  return joinRenamed(pairs);
}

/** `Plus 300, 12 of 30 days` is about `Plus 300`. */
export const nameOf = ({ description }: Pick<ComparedLine, 'description'>): string =>
  description.replace(/[,:]? ?\(?\d+ of \d+ days\)?$/, '');

const isCharge = ({ kind }: ComparedLine): boolean => kind === 'recurring' || kind === 'prorated';

/** What comes and goes with a service; what it was used for once, or credited with, has reasons of its own. */
const isOfService = ({ kind }: ComparedLine): boolean =>
  ['recurring', 'prorated', 'promotion', 'fee', 'tax'].includes(kind);

function lineKey(line: ComparedLine): string {
  const name = line.code ?? nameOf(line);
  switch (line.kind) {
    case 'recurring':
    case 'prorated':
      return JSON.stringify([line.subscriptionId, 'charge', name]);
    case 'promotion':
    case 'overage':
    case 'late_fee':
      return JSON.stringify([line.subscriptionId, line.kind]);
    case 'one_time':
    case 'credit':
      return JSON.stringify([line.subscriptionId, line.kind, line.code, line.description]);
    case 'fee':
    case 'tax':
      return JSON.stringify([line.subscriptionId, line.kind, name]);
    default:
      return line.kind satisfies never;
  }
}

/** Services charged for on one of the two bills only: they were added, or they ended. */
function servicesOnOneBill(current: readonly ComparedLine[], previous: readonly ComparedLine[]): ReadonlySet<string> {
  const chargedOn = (lines: readonly ComparedLine[]) =>
    new Set(lines.filter(isCharge).flatMap(({ subscriptionId }) => (subscriptionId === null ? [] : [subscriptionId])));
  return chargedOn(current).symmetricDifference(chargedOn(previous));
}

/** Without a code, a plan under another name is the same thing if it is the only one of its service that went, and came. */
function joinRenamed(pairs: readonly LinePair[]): LinePair[] {
  const isUncoded = (pair: LinePair) =>
    pair.of === 'line' &&
    pair.subscriptionId !== null &&
    [...pair.before, ...pair.after].every((line) => isCharge(line) && line.code === null);
  const loose = pairs.filter((pair) => isUncoded(pair) && (pair.before.length === 0 || pair.after.length === 0));
  const joined: LinePair[] = [];
  const gone = new Set<LinePair>();
  for (const [subscriptionId, ofService] of Map.groupBy(loose, (pair) => pair.subscriptionId)) {
    const [went, ...othersWent] = ofService.filter(({ after }) => after.length === 0);
    const [came, ...othersCame] = ofService.filter(({ before }) => before.length === 0);
    if (!went || !came || othersWent.length > 0 || othersCame.length > 0) continue;
    joined.push({ of: 'line', subscriptionId, before: went.before, after: came.after });
    gone.add(went).add(came);
  }
  return [...pairs.filter((pair) => !gone.has(pair)), ...joined];
}
