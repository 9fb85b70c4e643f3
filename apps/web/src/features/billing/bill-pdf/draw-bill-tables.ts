import { formatChange, formatDay, formatMomentDay, formatMoney, formatPeriod } from '../../../lib/format.ts';
import { layOutChanges, type WaterfallBar } from '../lay-out-changes.ts';
import type { Bill } from './bill.ts';
import { type BillSheet, colors, contentWidth, page } from './bill-sheet.ts';

const amountWidth = 84;
const amountX = page.right - amountWidth;

const amountCell = (text: string, isBold = false) =>
  ({ text, x: amountX, width: amountWidth, align: 'right', isBold }) as const;

function heading(sheet: BillSheet, text: string): void {
  // A heading stays with what it heads.
  sheet.need(60);
  sheet.paragraph(text, { type: 'H2', size: 12.5, isBold: true });
  sheet.y += 4;
}

/** How the total comes about. */
export function drawSummary(sheet: BillSheet, { account, statement }: Bill): void {
  heading(sheet, 'How it adds up');
  const table = sheet.begin('Table');
  const line = (text: string, amount: string, isBold = false) =>
    sheet.row(table, [
      { text, x: page.left, width: contentWidth - amountWidth - 12, isBold, scope: 'Row' },
      amountCell(amount, isBold),
    ]);
  line('Total of your last bill', formatMoney(statement.openingBalance));
  for (const { description, reason, occurredAt, amount } of statement.activity) {
    const day = occurredAt ? formatMomentDay(occurredAt, account.timeZone) : null;
    line([description, day, reason].filter(Boolean).join(' · '), formatChange(amount));
  }
  line('Carried over', formatMoney(statement.previousBalance));
  for (const { title, subtotal } of statement.sections) line(title, formatMoney(subtotal));
  line(
    statement.totalDue.amountMinor > 0 ? `Total due ${formatDay(statement.dueOn)}` : 'Total',
    formatMoney(statement.totalDue),
    true,
  );
  table.end();
  sheet.y += 16;
}

/** Why it is more or less than the last one; a bar shows where each step lies between the two totals. */
export function drawChanges(sheet: BillSheet, { statement }: Bill): void {
  const { comparison } = statement;
  if (!comparison) return;
  heading(sheet, 'What changed since the last bill');
  sheet.paragraph(comparison.summary, { size: 10 });
  sheet.y += 4;
  if (comparison.changes.length > 0) {
    const table = sheet.begin('Table');
    const bars = layOutChanges(comparison);
    step(sheet, table, { text: 'Last bill', amount: formatMoney(comparison.before), bar: bars.before, isTotal: true });
    comparison.changes.forEach(({ title, explanation, difference }, index) => {
      const bar = bars.changes[index] ?? bars.before;
      const color = difference.amountMinor > 0 ? colors.more : colors.less;
      step(sheet, table, { text: `${title}. ${explanation}`, amount: formatChange(difference), bar, color });
    });
    step(sheet, table, { text: 'This bill', amount: formatMoney(comparison.after), bar: bars.after, isTotal: true });
    table.end();
  }
  sheet.y += 16;
}

interface Step {
  readonly text: string;
  readonly amount: string;
  readonly bar: WaterfallBar;
  readonly color?: string;
  readonly isTotal?: boolean;
}

const track = { x: page.left + 290, width: 126 } as const;

function step(sheet: BillSheet, table: PDFKit.PDFStructureElement, { text, amount, bar, ...look }: Step): void {
  const { color = colors.brand, isTotal = false } = look;
  const before = sheet.doc.bufferedPageRange().count;
  const top = sheet.y;
  sheet.row(table, [{ text, x: page.left, width: 274, isBold: isTotal, scope: 'Row' }, amountCell(amount, isTotal)]);
  const rowTop = sheet.doc.bufferedPageRange().count === before ? top : page.top + 18;
  sheet.artifact(() => {
    const hundredth = track.width / 100;
    const x = track.x + bar.left * hundredth;
    sheet.doc.rect(x, rowTop + 4, bar.width * hundredth, 8).fill(color);
  });
}

/** Every charge, under its service; the last row is their sum. */
export function drawLines(sheet: BillSheet, { statement }: Bill): void {
  heading(sheet, 'Your charges');
  for (const section of statement.sections) {
    sheet.need(70);
    const table = sheet.begin('Table');
    sheet.row(table, [
      { text: section.title, x: page.left, width: 300, size: 10.5, isBold: true, scope: 'Column' },
      { ...amountCell(formatMoney(section.subtotal), true), size: 10.5, scope: 'Column' },
    ]);
    for (const line of section.lines) {
      const service = section.kind === 'LEVIES' && line.serviceName ? ` · ${line.serviceName}` : '';
      const period = line.periodStart && line.periodEnd ? formatPeriod(line.periodStart, line.periodEnd) : '';
      const until = line.promotionEndsOn ? `, ends ${formatDay(line.promotionEndsOn)}` : '';
      sheet.row(table, [
        { text: `${line.description}${service}${until}`, x: page.left + 10, width: 264, scope: 'Row' },
        { text: period, x: page.left + 284, width: 140, size: 8, color: colors.soft },
        amountCell(formatMoney(line.amount)),
      ]);
    }
    table.end();
    sheet.y += 10;
  }
  const total = sheet.begin('Table');
  sheet.rule({ color: colors.ink, weight: 1.2 });
  sheet.row(
    total,
    [
      { text: 'New charges', x: page.left, width: 300, size: 10.5, isBold: true, scope: 'Row' },
      { ...amountCell(formatMoney(statement.newCharges), true), size: 10.5 },
    ],
    { padding: 6, isRuled: false },
  );
  total.end();
  sheet.y += 16;
}
