import type { IssuedDocument, IssuedLine } from '@etabli/domain';
import { eurosText, quantityText, rateText } from './paper-words';
import { INK, INNER, type Sheet, WIDTH } from './sheet';

/** Columns from the left: what, how many, at how much, at which rate, in all. */
const COLUMNS = { what: WIDTH - 292, quantity: 56, price: 84, rate: 62, total: 90 } as const;
const AT = {
  quantity: INNER.left + COLUMNS.what,
  price: INNER.left + COLUMNS.what + COLUMNS.quantity,
  rate: INNER.left + COLUMNS.what + COLUMNS.quantity + COLUMNS.price,
  total: INNER.left + COLUMNS.what + COLUMNS.quantity + COLUMNS.price + COLUMNS.rate,
} as const;
const PADDING = 6;

/** The table of lines; its headings come back on each page. */
export function writeLines(sheet: Sheet, document: IssuedDocument): void {
  writeHeadings(sheet, document);
  for (const line of document.lines) writeLine(sheet, line, document);
  for (const { kind, amountCents, reason, vat } of document.adjustments) {
    makeRoom(sheet, 24, document);
    sheet.y += PADDING;
    sheet.write(`${kind === 'ALLOWANCE' ? 'Remise' : 'Frais'} : ${reason}`, INNER.left, { width: COLUMNS.what - 12 });
    sheet.write(rateText({ vat }), AT.rate, { width: COLUMNS.rate, align: 'right' });
    const cents = kind === 'ALLOWANCE' ? -amountCents : amountCents;
    sheet.y += sheet.write(eurosText(cents), AT.total, { width: COLUMNS.total, align: 'right' }) + PADDING;
    sheet.rule();
  }
}

function writeHeadings(sheet: Sheet, { basis }: IssuedDocument): void {
  const tax = basis === 'EXCLUSIVE' ? 'HT' : 'TTC';
  const set = { size: 8.5, bold: true, color: INK.quiet } as const;
  sheet.write('Désignation', INNER.left, set);
  sheet.write('Quantité', AT.quantity, { ...set, width: COLUMNS.quantity, align: 'right' });
  sheet.write(`Prix unitaire ${tax}`, AT.price, { ...set, width: COLUMNS.price, align: 'right' });
  sheet.write('TVA', AT.rate, { ...set, width: COLUMNS.rate, align: 'right' });
  sheet.y += sheet.write(`Total ${tax}`, AT.total, { ...set, width: COLUMNS.total, align: 'right' }) + 4;
  sheet.rule(INK.accent, 1);
}

function writeLine(sheet: Sheet, line: IssuedLine, document: IssuedDocument): void {
  const text =
    line.discountCents > 0 ? `${line.description}\nRemise : ${eurosText(-line.discountCents)}` : line.description;
  const height = sheet.heightOf(text, { width: COLUMNS.what - 12 });
  makeRoom(sheet, height + 2 * PADDING, document);
  sheet.y += PADDING;
  sheet.write(text, INNER.left, { width: COLUMNS.what - 12 });
  sheet.write(quantityText(line), AT.quantity, { width: COLUMNS.quantity, align: 'right' });
  sheet.write(eurosText(line.unitPriceCents), AT.price, { width: COLUMNS.price, align: 'right' });
  sheet.write(rateText(line), AT.rate, { width: COLUMNS.rate, align: 'right' });
  sheet.write(eurosText(line.totalCents), AT.total, { width: COLUMNS.total, align: 'right' });
  sheet.y += height + PADDING;
  sheet.rule();
}

function makeRoom(sheet: Sheet, height: number, document: IssuedDocument): void {
  if (sheet.hasRoomFor(height)) return;
  sheet.nextPage();
  writeHeadings(sheet, document);
}
