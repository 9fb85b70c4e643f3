import PDFDocument from 'pdfkit';
import { billFonts } from './bill-fonts.ts';

type StructureElement = PDFKit.PDFStructureElement;

/** US Letter, in points. */
export const page = { width: 612, height: 792, left: 48, right: 564, top: 48, bottom: 736 } as const;
export const contentWidth = page.right - page.left;

export const colors = {
  ink: '#10222a',
  soft: '#4a5b62',
  line: '#d8e0df',
  brand: '#0a5f66',
  tint: '#e8f1f0',
  more: '#b7791f',
  less: '#1a6638',
} as const;

export interface TextLook {
  readonly size?: number;
  readonly isBold?: boolean;
  readonly color?: string;
  readonly align?: 'left' | 'right';
  readonly lineGap?: number;
}

export interface Cell extends TextLook {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  /** A head tells its row or column. */
  readonly scope?: 'Row' | 'Column';
}

/**
 * A tagged document (PDF/UA-1, as far as pdfkit goes) with a pen that goes down the page and on to the next. What is drawn
 * is either in the structure, in reading order, or an artifact.
 */
export class BillSheet {
  readonly doc: PDFKit.PDFDocument;
  readonly root: StructureElement;
  /** Where the pen is, from the page's top. */
  y: number = page.top;
  /** How far down this page is written. */
  bottom: number = page.bottom;
  private readonly onNewPage: (sheet: BillSheet) => void;

  constructor(options: { title: string; author: string; onNewPage: (sheet: BillSheet) => void }) {
    const { regular, bold } = billFonts();
    this.doc = new PDFDocument({
      size: 'LETTER',
      margin: 0,
      bufferPages: true,
      pdfVersion: '1.7',
      // The typings do not know this subset yet.
      subset: 'PDF/UA' as 'PDF/A-1a',
      tagged: true,
      lang: 'en-US',
      displayTitle: true,
      info: { Title: options.title, Author: options.author },
      // The typings know only names; without a font of ours, pdfkit would begin with one that is not embedded.
      font: regular as unknown as string,
    });
    this.doc.registerFont('regular', regular).registerFont('bold', bold);
    this.onNewPage = options.onNewPage;
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  /** Begins an element of the structure under another, to be filled and then ended. */
  begin(type: string, parent: StructureElement = this.root): StructureElement {
    const element = this.doc.struct(type);
    parent.add(element);
    return element;
  }

  /** Draws as content of an element of its own. */
  tag(type: string, parent: StructureElement, draw: () => void, options: { scope?: 'Row' | 'Column' } = {}): void {
    const element = this.doc.struct(type, options as object);
    parent.add(element);
    element.add(draw);
    element.end();
  }

  /** Draws what only looks: lines, bars, page numbers. */
  artifact(draw: () => void): void {
    this.doc.markContent('Artifact');
    draw();
    this.doc.endMarkedContent();
  }

  /** Goes on to the next page, unless so much room is left on this one. */
  need(height: number): void {
    if (this.y + height <= this.bottom) return;
    this.doc.addPage();
    this.y = page.top;
    this.bottom = page.bottom;
    this.onNewPage(this);
  }

  write(text: string, x: number, y: number, width: number, look: TextLook = {}): void {
    const { size = 9, isBold = false, color = colors.ink, align = 'left', lineGap = 1.5 } = look;
    this.doc
      .font(isBold ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(color);
    // No height and no page break: rows are measured before they are written.
    this.doc.text(inLetters(text), x, y, { width, align, lineGap });
  }

  heightOf(text: string, width: number, { size = 9, isBold = false, lineGap = 1.5 }: TextLook = {}): number {
    this.doc.font(isBold ? 'bold' : 'regular').fontSize(size);
    return this.doc.heightOfString(inLetters(text), { width, lineGap });
  }

  /** A paragraph or heading across a width; the pen goes below it. */
  paragraph(
    text: string,
    look: TextLook & { type?: string; parent?: StructureElement; x?: number; width?: number } = {},
  ) {
    const { type = 'P', parent = this.root, x = page.left, width = contentWidth } = look;
    const height = this.heightOf(text, width, look);
    this.need(height);
    this.tag(type, parent, () => this.write(text, x, this.y, width, look));
    this.y += height;
  }

  /** A row of a table; the pen goes below it. It is never cut by the end of a page. */
  row(table: StructureElement, cells: readonly Cell[], { padding = 3.2, isRuled = true } = {}): void {
    const height = Math.max(...cells.map((cell) => this.heightOf(cell.text, cell.width, cell))) + 2 * padding;
    this.need(height);
    const row = this.begin('TR', table);
    for (const cell of cells) {
      const { scope } = cell;
      this.tag(
        scope ? 'TH' : 'TD',
        row,
        () => this.write(cell.text, cell.x, this.y + padding, cell.width, cell),
        scope ? { scope } : {},
      );
    }
    row.end();
    this.y += height;
    if (isRuled) this.rule();
  }

  rule({ color = colors.line as string, weight = 0.6 } = {}): void {
    this.artifact(() => {
      this.doc.lineWidth(weight).strokeColor(color);
      this.doc.moveTo(page.left, this.y).lineTo(page.right, this.y).stroke();
    });
  }
}

/** Spaces of other widths, which dates are written with, are not in the typeface. */
const inLetters = (text: string): string => text.replace(/[\u2000-\u200a\u202f]/g, ' ');
