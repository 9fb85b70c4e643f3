import brand from '@demarc/config/brand.json' with { type: 'json' };
import { formatMonth } from '../../../lib/format.ts';
import { statementNotices } from '../statement-notices.ts';
import type { Bill } from './bill.ts';
import { BillSheet, colors, contentWidth, page } from './bill-sheet.ts';
import { drawBillHead, drawRunningHead, portalHost } from './draw-bill-head.ts';
import { drawChanges, drawLines, drawSummary } from './draw-bill-tables.ts';
import { drawRemittanceSlip, slipTop } from './draw-remittance-slip.ts';

/** A bill as PDF, from what its page shows. */
export async function makeBillPdf(bill: Bill): Promise<Buffer> {
  const { statement } = bill;
  const sheet = new BillSheet({
    title: `${brand.name} bill ${statement.number}, ${formatMonth(statement.periodEnd)}`,
    author: brand.legalName,
    onNewPage: (at) => drawRunningHead(at, bill),
  });
  const parts: Buffer[] = [];
  sheet.doc.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise<void>((resolve, reject) => sheet.doc.once('end', resolve).once('error', reject));
  const isOwed = statement.totalDue.amountMinor > 0;
  drawBillHead(sheet, bill);
  if (isOwed) {
    drawRemittanceSlip(sheet, bill);
    sheet.bottom = slipTop - 18;
  }
  drawSummary(sheet, bill);
  drawChanges(sheet, bill);
  drawLines(sheet, bill);
  drawNotices(sheet, bill);
  numberPages(sheet);
  sheet.root.end();
  sheet.doc.end();
  await ended;
  return Buffer.concat(parts);
}

function drawNotices(sheet: BillSheet, { statement }: Bill): void {
  const howToPay = {
    title: 'How to pay',
    words: `At ${portalHost} by card or bank account, at once or on a day you choose, or by autopay. By phone at ${brand.supportPhone}. By check with the slip on the first page.`,
  };
  const notices = [...(statement.totalDue.amountMinor > 0 ? [howToPay] : []), ...statementNotices(statement)];
  for (const { title, words } of notices) {
    sheet.need(sheet.heightOf(words, contentWidth) + 20);
    sheet.paragraph(title, { type: 'H2', size: 9.5, isBold: true });
    sheet.paragraph(words, { color: colors.soft });
    sheet.y += 8;
  }
}

/** Known when all pages are. */
function numberPages(sheet: BillSheet): void {
  const { count } = sheet.doc.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    sheet.doc.switchToPage(index);
    sheet.artifact(() =>
      sheet.write(`Page ${index + 1} of ${count}`, page.left, 756, contentWidth, {
        size: 8,
        color: colors.soft,
        align: 'right',
      }),
    );
  }
}
