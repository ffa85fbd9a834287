import type { IssuedDocument } from '@etabli/domain';
import { eurosText, rateText } from './paper-words';
import { INK, INNER, type Sheet, WIDTH } from './sheet';

const BLOCK = 240;
const LEFT = INNER.right - BLOCK;

/** VAT by rate, and what it comes to. */
export function writeTotals(sheet: Sheet, document: IssuedDocument): void {
  const { totals, breakdown, kind } = document;
  const rows: [string, number][] = [
    ['Total HT', totals.netCents],
    ...breakdown.map((share): [string, number] => [vatLabel(share), share.vatCents]),
  ];
  const height = rows.length * 17 + 46;
  if (!sheet.hasRoomFor(height)) sheet.nextPage();
  sheet.y += 12;
  for (const [label, cents] of rows) {
    sheet.write(label, LEFT, { size: 9.5, color: INK.quiet, width: BLOCK - 90 });
    sheet.y += sheet.write(eurosText(cents), LEFT, { width: BLOCK, align: 'right' }) + 4;
  }
  sheet.y += 2;
  sheet.pdf.roundedRect(LEFT - 12, sheet.y, BLOCK + 12, 28, 4).fill(INK.accent);
  sheet.y += 7.5;
  const label = kind === 'INVOICE' ? 'Total TTC à payer' : 'Total TTC en votre faveur';
  sheet.write(label, LEFT, { size: 11, bold: true, color: '#FFFFFF', width: BLOCK - 90 });
  sheet.write(eurosText(totals.grossCents), LEFT, {
    size: 11,
    bold: true,
    color: '#FFFFFF',
    width: BLOCK - 10,
    align: 'right',
  });
  sheet.y += 34;
}

const vatLabel = ({ vat, baseCents }: IssuedDocument['breakdown'][number]): string =>
  vat.category === 'S'
    ? `TVA ${rateText({ vat })} sur ${eurosText(baseCents)}`
    : `TVA (${rateText({ vat })}) sur ${eurosText(baseCents)}`;

/** How to pay, and what the law wants read. */
export function writePaymentAndMentions(
  sheet: Sheet,
  paragraphs: readonly string[],
  mentions: readonly string[],
): void {
  const small = { size: 8, color: INK.quiet } as const;
  const legal = mentions.join('\n');
  const payment = paragraphs.join('\n');
  const height = sheet.heightOf(payment, { size: 9.5 }) + sheet.heightOf(legal, small) + 44;
  if (!sheet.hasRoomFor(height)) sheet.nextPage();
  if (payment !== '') {
    sheet.y += 6;
    sheet.y += sheet.write('Règlement', INNER.left, { size: 9.5, bold: true }) + 2;
    sheet.y += sheet.write(payment, INNER.left, { size: 9.5, width: WIDTH }) + 10;
  }
  sheet.rule();
  sheet.y += 8;
  sheet.y += sheet.write(legal, INNER.left, small);
}
