import { facturX, type IssuedDocument } from '@etabli/domain';
import { writeHead } from './paper-head';
import { writeLines } from './paper-lines';
import { writePaymentAndMentions, writeTotals } from './paper-totals';
import { ibanText } from './paper-words';
import { INK, INNER, newPdf, PAGE, Sheet, WIDTH } from './sheet';
import { FACTUR_X_METADATA, XML_FILE } from './xmp';

/** The Factur-X file of a document: a PDF/A-3b people read, with the EN 16931 XML machines read. The same document gives the same bytes. */
export function paperOf(document: IssuedDocument): Promise<Uint8Array> {
  const madeAt = new Date(`${document.issuedOn}T00:00:00Z`);
  const title = `${document.kind === 'INVOICE' ? 'Facture' : 'Avoir'} ${document.number}`;
  const pdf = newPdf({
    info: {
      Title: title,
      Author: document.seller.name,
      Subject: document.buyer.name,
      Creator: 'Établi',
      Producer: 'Établi',
      CreationDate: madeAt,
      ModDate: madeAt,
    },
  });
  pdf.file(Buffer.from(facturX(document), 'utf8'), {
    name: XML_FILE,
    type: 'text/xml',
    description: 'Factur-X',
    creationDate: madeAt,
    modifiedDate: madeAt,
    ...{ relationship: 'Alternative' },
  });
  (pdf as unknown as { appendXML(xml: string): void }).appendXML(FACTUR_X_METADATA);
  const sheet = new Sheet(pdf);
  writeHead(sheet, document);
  writeLines(sheet, document);
  writeTotals(sheet, document);
  writePaymentAndMentions(
    sheet,
    paymentWords(document),
    document.mentions.map(({ text }) => text),
  );
  writeFeet(sheet, document);
  return bytesOf(pdf);
}

function paymentWords({ kind, seller, number, corrects }: IssuedDocument): string[] {
  if (kind === 'CREDIT_NOTE') return corrects ? [`Motif : ${corrects.reason}`] : [];
  const transfer = seller.iban
    ? [`Par virement : IBAN ${ibanText(seller.iban)}${seller.bic ? ` · BIC ${seller.bic}` : ''}, référence ${number}.`]
    : [];
  return [
    'Par carte ou prélèvement si vous avez enregistré un moyen de paiement : vous n’avez rien à faire.',
    ...transfer,
  ];
}

function writeFeet(sheet: Sheet, { seller, number }: IssuedDocument): void {
  const { start, count } = sheet.pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    sheet.pdf.switchToPage(start + page);
    sheet.y = PAGE.height - PAGE.foot + 16;
    sheet.rule();
    sheet.y += 8;
    sheet.write(`${seller.name} · ${number}`, INNER.left, { size: 8, color: INK.quiet, width: WIDTH - 80 });
    sheet.write(`${page + 1} / ${count}`, INNER.right - 80, { size: 8, color: INK.quiet, width: 80, align: 'right' });
  }
}

const bytesOf = (pdf: PDFKit.PDFDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
    pdf.end();
  });
