import { expect, test } from '@jest/globals';
import { statementNotices } from './statement-notices.ts';

const bill = {
  lateFee: null,
  dueOn: '2026-12-03',
  totalDue: { amountMinor: 8_420, currency: 'USD' },
};

const wrongWords = (disputeAnswerBy: string | null) =>
  statementNotices({ ...bill, disputeAnswerBy }).find(({ title }) => title === 'If something looks wrong')?.words;

test('a bill says how to dispute a charge of it as long as one can be disputed, and no longer', () => {
  expect(wrongWords('2026-12-17')).toContain('“Dispute this charge”');
  expect(wrongWords(null)).not.toContain('“Dispute this charge”');
  expect(wrongWords(null)).toContain('60 days');
});
