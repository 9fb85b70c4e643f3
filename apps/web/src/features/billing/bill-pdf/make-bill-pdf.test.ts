/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { formatChange, formatMoney } from '../../../lib/format.ts';
import type { Bill } from './bill.ts';
import { makeBillPdf } from './make-bill-pdf.ts';
import { billOfThreeServices } from './testing/bill-of-three-services.ts';

/** The words of a PDF, page by page, with one space between any two. */
async function readPages(bill: Bill): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await makeBillPdf(bill)));
  const { text } = await extractText(pdf, { mergePages: false });
  return text.map((words) => words.replace(/\s+/g, ' '));
}

/** Everything of a bill that is a figure or names one. */
const factsOf = ({ statement, account }: Bill): string[] => [
  account.accountNumber,
  account.holderName,
  statement.number,
  formatMoney(statement.openingBalance),
  formatMoney(statement.previousBalance),
  formatMoney(statement.newCharges),
  formatMoney(statement.totalDue),
  ...statement.activity.map(({ amount }) => formatChange(amount)),
  ...(statement.comparison?.changes ?? []).flatMap(({ title, difference }) => [title, formatChange(difference)]),
  ...statement.sections.flatMap(({ title, subtotal, lines }) => [
    title,
    formatMoney(subtotal),
    ...lines.flatMap(({ description, amount }) => [description, formatMoney(amount)]),
  ]),
];

test('A bill’s PDF has every line and total that its page has', async () => {
  const bill = billOfThreeServices();
  const words = (await readPages(bill)).join(' ');
  for (const fact of factsOf(bill)) expect(words).toContain(fact.replace(/\s+/g, ' '));
});

test('Nothing that dates or amounts are written with is missing from its letters', async () => {
  const words = (await readPages(billOfThreeServices())).join(' ');
  expect(words).toContain('Mar 15 – Apr 14, 2026');
});

test('The first page ends with a slip to pay by, and every page says which of how many it is', async () => {
  const pages = await readPages(billOfThreeServices({ repeatLines: 30 }));
  expect(pages.length).toBeGreaterThan(2);
  expect(pages[0]).toContain('Payment slip');
  expect(pages.slice(1).join(' ')).not.toContain('Payment slip');
  pages.forEach((words, index) => {
    expect(words).toContain(`Page ${index + 1} of ${pages.length}`);
  });
});

test('A long bill has each of its lines, however its pages are cut', async () => {
  const bill = billOfThreeServices({ repeatLines: 60 });
  const words = (await readPages(bill)).join(' ');
  for (const { lines } of bill.statement.sections) {
    for (const { description } of lines) expect(words).toContain(description);
  }
});

test('A bill that asks for nothing has no slip and no late fee', async () => {
  const bill = billOfThreeServices();
  const nothing = { ...bill.statement, totalDue: { amountMinor: 0, currency: 'USD' } };
  const words = (await readPages({ ...bill, statement: nothing })).join(' ');
  expect(words).toContain('Nothing to pay');
  expect(words).not.toContain('Payment slip');
  expect(words).not.toContain('If you pay late');
});

test('The file is tagged, says its language and title, and embeds its letters, accents among them', async () => {
  const bill = billOfThreeServices();
  const pdf = await makeBillPdf({ ...bill, account: { ...bill.account, holderName: 'Zoë Łukasiewicz-Núñez' } });
  const raw = pdf.toString('latin1');
  const said = [
    '/Marked true',
    '/Lang (en-US)',
    '/DisplayDocTitle true',
    '/FontFile2',
    '<pdfuaid:part>1</pdfuaid:part>',
  ];
  expect(said.filter((words) => !raw.includes(words))).toEqual([]);
  expect(/\/BaseFont \/(Helvetica|Times|Courier)/.test(raw)).toBe(false);
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: true });
  expect(text).toContain('Zoë Łukasiewicz-Núñez');
  const { info } = await document.getMetadata();
  expect(info).toMatchObject({ Title: expect.stringContaining(bill.statement.number) });
});
