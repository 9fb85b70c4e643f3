import brand from '@demarc/config/brand.json' with { type: 'json' };
import { formatDay, formatMomentDay, formatMoney, formatPeriod } from '../../../lib/format.ts';
import type { Bill } from './bill.ts';
import { type BillSheet, colors, contentWidth, page } from './bill-sheet.ts';

/** The mark of `logo.tsx`, whose box is 28 wide. */
function drawMark({ doc }: BillSheet, x: number, y: number, size: number): void {
  doc
    .save()
    .translate(x, y)
    .scale(size / 28);
  doc.lineWidth(2.4).strokeColor(colors.brand).fillColor(colors.brand);
  doc.path('M13 2H8a6 6 0 0 0-6 6v12a6 6 0 0 0 6 6h5z').stroke();
  doc.path('M16 .8h4A7.2 7.2 0 0 1 27.2 8v12a7.2 7.2 0 0 1-7.2 7.2h-4z').fill();
  doc.lineCap('round').path('M2 14h8').stroke();
  doc.restore();
}

/** Who sends it: mark and name, and the operator's address on the other side. */
function drawSender(sheet: BillSheet): void {
  const { root } = sheet;
  sheet.artifact(() => drawMark(sheet, page.left, page.top - 4, 24));
  sheet.tag('H1', root, () =>
    sheet.write(`${brand.name} bill`, page.left + 32, page.top - 3, 240, {
      size: 18,
      isBold: true,
      color: colors.brand,
    }),
  );
  const sender = [brand.legalName, brand.address, `${brand.supportPhone} · ${brand.supportEmail}`].join('\n');
  sheet.tag('P', root, () =>
    sheet.write(sender, page.right - 240, page.top - 4, 240, { size: 8, color: colors.soft, align: 'right' }),
  );
}

/** Where it goes: it shows in the window of an envelope. */
function drawReceiver(sheet: BillSheet, { account }: Bill): void {
  const { holderName, serviceAddress: at } = account;
  const lines = at ? [at.line1, at.line2, `${at.city}, ${at.region} ${at.postcode}`].filter(Boolean) : [];
  sheet.tag('P', sheet.root, () => {
    sheet.write(holderName, page.left, 132, 240, { size: 10.5, isBold: true });
    sheet.write(lines.join('\n'), page.left, 147, 240, { size: 10.5 });
  });
}

function drawFacts(sheet: BillSheet, { account, statement }: Bill): void {
  const facts = [
    ['Account number', account.accountNumber],
    ['Bill number', statement.number],
    ['Billing period', formatPeriod(statement.periodStart, statement.periodEnd)],
    ['Issued', formatMomentDay(statement.issuedAt, account.timeZone)],
  ] as const;
  const table = sheet.begin('Table');
  facts.forEach(([term, value], index) => {
    const y = 204 + index * 14;
    const row = sheet.begin('TR', table);
    sheet.tag('TH', row, () => sheet.write(term, page.left, y, 90, { color: colors.soft }), { scope: 'Row' });
    sheet.tag('TD', row, () => sheet.write(value, page.left + 92, y, 190, { isBold: true }));
    row.end();
  });
  table.end();
}

/** What is to be paid by when: the first thing seen. */
function drawAmountDue(sheet: BillSheet, { statement }: Bill): void {
  const { totalDue, dueOn } = statement;
  const isOwed = totalDue.amountMinor > 0;
  const [x, width] = [348, page.right - 348];
  sheet.artifact(() => sheet.doc.roundedRect(x, 124, width, 132, 8).fill(colors.tint));
  sheet.tag('P', sheet.root, () => {
    const label = isOwed ? 'Total due' : totalDue.amountMinor < 0 ? 'In credit: nothing to pay' : 'Nothing to pay';
    sheet.write(label, x + 18, 142, width - 36, { size: 10, color: colors.soft });
    sheet.write(formatMoney(totalDue), x + 18, 158, width - 36, { size: 26, isBold: true });
    const when = isOwed
      ? `Please pay by ${formatDay(dueOn)}`
      : totalDue.amountMinor < 0
        ? 'It is taken off your next bill.'
        : 'There is nothing to do.';
    sheet.write(when, x + 18, 198, width - 36, { size: 10.5, isBold: isOwed });
    const where = isOwed ? `Pay at ${portalHost}` : `See it at ${portalHost}`;
    sheet.write(where, x + 18, 216, width - 36, { size: 9, color: colors.soft });
  });
}

export const portalHost = brand.portalUrl.replace(/^https?:\/\//, '');

/** The head of the first page; the pen goes below it. */
export function drawBillHead(sheet: BillSheet, bill: Bill): void {
  drawSender(sheet);
  drawReceiver(sheet, bill);
  drawAmountDue(sheet, bill);
  drawFacts(sheet, bill);
  sheet.y = 274;
}

/** The head of each page that follows: whose bill it is, should the pages come apart. */
export function drawRunningHead(sheet: BillSheet, { account, statement }: Bill): void {
  sheet.artifact(() => {
    drawMark(sheet, page.left, 34, 14);
    sheet.write(brand.name, page.left + 20, 36, 200, { isBold: true, color: colors.brand });
    const text = `Account ${account.accountNumber} · Bill ${statement.number}`;
    sheet.write(text, page.left, 36, contentWidth, { size: 8, color: colors.soft, align: 'right' });
  });
  sheet.y = 66;
}
