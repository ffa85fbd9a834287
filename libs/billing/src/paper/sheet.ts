import PDFDocument from 'pdfkit';
import { FONTS } from './fonts';

/** A4, in points of 1/72 inch. */
export const PAGE = { width: 595.28, height: 841.89, margin: 48, foot: 64 } as const;
export const INNER = { left: PAGE.margin, right: PAGE.width - PAGE.margin, bottom: PAGE.height - PAGE.foot } as const;
export const WIDTH = INNER.right - INNER.left;

export const INK = { text: '#1F2328', quiet: '#57606A', line: '#E4DFD5', accent: '#0F5E63', band: '#F3F0E9' } as const;

/** How a text is set. */
export interface Setting {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly width?: number;
  readonly align?: 'left' | 'right';
}

/** A sheet one writes on from top to bottom. */
export class Sheet {
  y: number = PAGE.margin;

  constructor(readonly pdf: PDFKit.PDFDocument) {
    pdf.registerFont('regular', FONTS.regular);
    pdf.registerFont('bold', FONTS.bold);
  }

  /** Writes at a place without moving on. @returns the height it takes */
  write(
    text: string,
    x: number,
    { size = 9.5, bold = false, color = INK.text, width = WIDTH, align = 'left' }: Setting = {},
  ): number {
    this.pdf.font(bold ? 'bold' : 'regular', size).fillColor(color);
    const known = this.writable(text);
    const height = this.pdf.heightOfString(known, { width, lineGap: 1.5 });
    this.pdf.text(known, x, this.y, { width, align, lineGap: 1.5, lineBreak: true, height: height + 2 });
    return height;
  }

  /** The height a text takes, before it is written. */
  heightOf(text: string, { size = 9.5, bold = false, width = WIDTH }: Setting = {}): number {
    this.pdf.font(bold ? 'bold' : 'regular', size);
    return this.pdf.heightOfString(this.writable(text), { width, lineGap: 1.5 });
  }

  rule(color: string = INK.line, weight = 0.75): void {
    this.pdf.moveTo(INNER.left, this.y).lineTo(INNER.right, this.y).lineWidth(weight).strokeColor(color).stroke();
  }

  hasRoomFor(height: number): boolean {
    return this.y + height <= INNER.bottom;
  }

  nextPage(): void {
    this.pdf.addPage();
    this.y = PAGE.margin;
  }

  /** PDF/A forbids a character the font cannot draw. */
  private writable(text: string): string {
    return [...text].map((character) => (this.draws(character) ? character : '?')).join('');
  }

  private draws(character: string): boolean {
    if (character === '\n') return true;
    const { font } = (this.pdf as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } })
      ._font;
    return font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  }
}

/** Pages are kept until the end, when their number is known. */
export const newPdf = (options: PDFKit.PDFDocumentOptions): PDFKit.PDFDocument =>
  new PDFDocument({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/A-3b',
    lang: 'fr-FR',
    font: FONTS.regular,
    ...options,
  });
