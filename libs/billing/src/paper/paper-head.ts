import type { IssuedDocument } from '@etabli/domain';
import { addressLines, dayInWords } from './paper-words';
import { INK, INNER, type Sheet, WIDTH } from './sheet';

const COLUMN = WIDTH / 2 - 12;
const RIGHT = INNER.left + WIDTH / 2 + 12;

/** Who issues it, what it is, its dates, who it is for. */
export function writeHead(sheet: Sheet, document: IssuedDocument): void {
  writeSellerAndTitle(sheet, document);
  sheet.y += 16;
  writeDatesAndBuyer(sheet, document);
}

function writeSellerAndTitle(sheet: Sheet, { seller, kind, number, corrects }: IssuedDocument): void {
  const top = sheet.y;
  sheet.pdf.rect(INNER.left, top, 26, 3).fill(INK.accent);
  sheet.y = top + 12;
  sheet.y += sheet.write(seller.name, INNER.left, { size: 12, bold: true, width: COLUMN }) + 2;
  const siren = seller.siret ? [`SIREN ${seller.siret.slice(0, 9)} · SIRET ${seller.siret}`] : [];
  const vat = seller.vatNumber ? [`TVA ${seller.vatNumber}`] : [];
  const lines = [seller.legalForm, ...addressLines(seller.address), ...siren, ...vat, seller.email ?? ''];
  sheet.y += sheet.write(lines.filter((line) => line !== '').join('\n'), INNER.left, {
    size: 8.5,
    color: INK.quiet,
    width: COLUMN,
  });
  const bottom = sheet.y;
  sheet.y = top + 9;
  const title = kind === 'INVOICE' ? 'Facture' : 'Avoir';
  sheet.y += sheet.write(title, RIGHT, { size: 24, bold: true, color: INK.accent, width: COLUMN, align: 'right' });
  sheet.y += sheet.write(number, RIGHT, { size: 12, bold: true, width: COLUMN, align: 'right' }) + 2;
  if (corrects) {
    const text = `Corrige la facture ${corrects.number}\ndu ${dayInWords(corrects.issuedOn)}`;
    sheet.y += sheet.write(text, RIGHT, { size: 9, color: INK.quiet, width: COLUMN, align: 'right' });
  }
  sheet.y = Math.max(bottom, sheet.y);
}

function writeDatesAndBuyer(sheet: Sheet, document: IssuedDocument): void {
  const { buyer, kind } = document;
  const top = sheet.y;
  const days: [string, string][] = [
    ['Émise le', dayInWords(document.issuedOn)],
    ['Date de la prestation', dayInWords(document.suppliedOn)],
    ...(kind === 'INVOICE' ? ([['À payer au plus tard le', dayInWords(document.dueOn)]] as [string, string][]) : []),
    ...(document.buyerReference ? ([['Votre référence', document.buyerReference]] as [string, string][]) : []),
  ];
  for (const [label, value] of kind === 'CREDIT_NOTE' ? days.map(asCreditNote) : days) {
    sheet.write(label, INNER.left, { size: 9, color: INK.quiet, width: 110 });
    sheet.y += sheet.write(value, INNER.left + 114, { size: 9.5, width: COLUMN - 114 }) + 3;
  }
  const bottom = sheet.y;
  sheet.y = top;
  const ids = [
    buyer.siret ? `SIREN ${buyer.siret.slice(0, 9)} · SIRET ${buyer.siret}` : '',
    buyer.vatNumber ? `TVA ${buyer.vatNumber}` : '',
  ];
  const lines = [...addressLines(buyer.address), ...ids.filter((line) => line !== '')];
  const inside = { width: COLUMN - 24 };
  const nameHeight = sheet.heightOf(buyer.name, { size: 10.5, bold: true, ...inside });
  const height = 34 + nameHeight + sheet.heightOf(lines.join('\n'), { size: 9, ...inside });
  sheet.pdf.roundedRect(RIGHT, top - 4, COLUMN, height, 4).fill(INK.band);
  sheet.y = top + 6;
  sheet.y +=
    sheet.write(kind === 'INVOICE' ? 'Facturé à' : 'À l’ordre de', RIGHT + 12, {
      size: 8.5,
      color: INK.quiet,
      ...inside,
    }) + 2;
  sheet.y += sheet.write(buyer.name, RIGHT + 12, { size: 10.5, bold: true, ...inside }) + 2;
  sheet.write(lines.join('\n'), RIGHT + 12, { size: 9, ...inside });
  sheet.y = Math.max(bottom, top - 4 + height) + 22;
}

const asCreditNote = ([label, value]: [string, string]): [string, string] => [
  label === 'Émise le' ? 'Émis le' : label,
  value,
];
