import brand from '@demarc/config/brand.json' with { type: 'json' };
import { formatDay, formatMoney } from '../../../lib/format.ts';
import type { Bill } from './bill.ts';
import { type BillSheet, colors, contentWidth, page } from './bill-sheet.ts';

/** The slip's height, with its cut line, above the page's foot. */
const slipHeight = 120;
export const slipTop = page.bottom - slipHeight;

/** The foot of the first page, to be cut off and sent with a check; only of a bill that asks for money. */
export function drawRemittanceSlip(sheet: BillSheet, { account, statement }: Bill): void {
  sheet.artifact(() => {
    sheet.doc.lineWidth(0.8).strokeColor(colors.soft).dash(3, { space: 3 });
    sheet.doc.moveTo(0, slipTop).lineTo(page.width, slipTop).stroke().undash();
    sheet.write('Cut here and send with your check', page.left, slipTop - 11, contentWidth, {
      size: 7,
      color: colors.soft,
      align: 'right',
    });
  });
  const top = slipTop + 14;
  const section = sheet.begin('Sect');
  sheet.tag('H2', section, () => sheet.write('Payment slip', page.left, top, 240, { size: 11, isBold: true }));
  sheet.tag('P', section, () => {
    sheet.write('Make your check payable to', page.left, top + 22, 240, { size: 8, color: colors.soft });
    sheet.write(brand.legalName, page.left, top + 33, 240, { size: 10, isBold: true });
    sheet.write(brand.address, page.left, top + 47, 240, { size: 10 });
    const hint = 'Write your account number on the check. Please send no cash.';
    sheet.write(hint, page.left, top + 72, 250, { size: 8, color: colors.soft });
  });
  const facts = [
    ['Account', `${account.accountNumber}, ${account.holderName}`],
    ['Bill number', statement.number],
    ['Due', formatDay(statement.dueOn)],
    ['Amount due', formatMoney(statement.totalDue)],
  ] as const;
  const table = sheet.begin('Table', section);
  facts.forEach(([term, value], index) => {
    const y = top + index * 17;
    const row = sheet.begin('TR', table);
    sheet.tag('TH', row, () => sheet.write(term, 330, y, 70, { color: colors.soft }), { scope: 'Row' });
    const isLast = index === facts.length - 1;
    sheet.tag('TD', row, () => sheet.write(value, 402, y, page.right - 402, { isBold: isLast, align: 'right' }));
    row.end();
  });
  sheet.artifact(() => {
    sheet.doc
      .lineWidth(0.8)
      .strokeColor(colors.ink)
      .rect(444, top + 76, page.right - 444, 22)
      .stroke();
    sheet.write('Amount enclosed', 330, top + 82, 100, { color: colors.soft });
  });
  table.end();
  section.end();
}
