import { sumMinor } from './money.ts';
import { nameOf } from './pair-statement-lines.ts';
import type { StatementLine } from './statement-store.ts';

/** Lines of a bill that are read together. */
export interface StatementSection {
  readonly kind: 'service' | 'account' | 'levies';
  readonly title: string;
  /** In the order they are printed. */
  readonly lines: readonly StatementLine[];
  readonly subtotalMinor: number;
  readonly currency: string;
}

/** Each service with its charges, then what is for the account as a whole, then taxes and fees. Every line is in one. */
export function groupStatementLines(lines: readonly StatementLine[]): StatementSection[] {
  const isLevy = ({ kind }: StatementLine) => kind === 'tax' || kind === 'fee';
  const charges = lines.filter((line) => !isLevy(line));
  const services = Map.groupBy(
    charges.filter(({ subscriptionId }) => subscriptionId !== null),
    ({ subscriptionId }) => subscriptionId,
  );
  return [
    ...[...services.values()].map((ofService) => sectionOf('service', nameService(ofService), ofService)),
    sectionOf(
      'account',
      'Your account',
      charges.filter(({ subscriptionId }) => subscriptionId === null),
    ),
    sectionOf('levies', 'Taxes and fees', lines.filter(isLevy)),
  ].filter((section) => section.lines.length > 0);
}

/** The service that a line is for, by the name its plan has on the same bill. NULL: for the account as a whole. */
export function serviceNameOf({ subscriptionId, bill }: StatementLine): string | null {
  if (subscriptionId === null || !bill) return null;
  const ofService = bill.lines.filter((line) => line.subscriptionId === subscriptionId);
  return nameService(ofService);
}

/** A service goes by its plan, as it was at the end of the cycle. */
function nameService(lines: readonly StatementLine[]): string {
  const charges = lines.filter(({ kind }) => kind === 'recurring' || kind === 'prorated');
  const plan =
    charges.findLast(({ code }) => code === 'plan') ??
    charges.find(({ code }) => code === null) ??
    charges[0] ??
    lines[0];
  return plan ? nameOf(plan) : '';
}

function sectionOf(kind: StatementSection['kind'], title: string, lines: readonly StatementLine[]): StatementSection {
  return {
    kind,
    title,
    lines,
    subtotalMinor: sumMinor(lines.map(({ amountMinor }) => amountMinor)),
    currency: lines[0]?.currency ?? '',
  };
}
