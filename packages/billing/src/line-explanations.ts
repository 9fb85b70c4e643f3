import type { StatementLine, StatementLineKind } from './statement-store.ts';

/** What each kind of charge is and why it is there, in plain words. */
const explanations: Record<StatementLineKind, string> = {
  recurring: 'The monthly price of this service, charged in advance for the days shown.',
  prorated:
    'Part of a month’s price: your service began, changed or ended within the cycle, so you pay only for the days you had it.',
  promotion:
    'A discount that was promised to you. It is taken off each month until the promotion ends; after that the regular price applies.',
  overage:
    'Data used above what your plan includes in a cycle, charged in whole blocks. You find each day’s use under Usage.',
  one_time: 'A single charge, such as an installation or a purchase. It does not come again next month.',
  credit: 'Money back to you. It lowers what you owe on this bill.',
  late_fee: 'Charged because an earlier bill was not paid in full by its due date. Paying by the due date avoids it.',
  fee: 'A charge for a cost we pay to others, such as broadcasters or regulators. It is not a tax.',
  tax: 'A tax we collect for the government and pass on in full.',
};

/** Plain words for a line of a bill. */
export const explainLine = (line: Pick<StatementLine, 'kind'>): string => explanations[line.kind];
