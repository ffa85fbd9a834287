import { Transaction } from '@etabli/database';
import { fecFile, type IssuedDocument, type RateSales, salesByRate } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { AccountsRepository } from '../accounts/accounts.repository';
import { BooksOfPeriodQuery, type Days } from './books-of-period.query';
import { csvText } from './csv-text';

/** A file for the accountant. */
export interface AccountingFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Makes the files of a period, for whoever may have them. */
@Injectable()
export class PeriodFiles {
  constructor(
    private readonly books: BooksOfPeriodQuery,
    private readonly transaction: Transaction,
    private readonly accounts: AccountsRepository,
  ) {}

  /** The file of accounting entries (LPF art. A47 A-1). */
  async fec(days: Days): Promise<AccountingFile> {
    const { siret } = await this.transaction.run((em) => this.accounts.settings(em));
    const entries = await this.books.entries(days);
    const firstNumber = (await this.books.entriesBefore(days.from)) + 1;
    const file = fecFile({ siren: siret?.slice(0, 9) ?? '000000000', closesOn: days.through, entries, firstNumber });
    return { ...file, type: 'text/plain; charset=utf-8' };
  }

  /** One line for each document. */
  async documents(days: Days): Promise<AccountingFile> {
    const rows = await this.books.documents(days);
    const lines = rows.map(({ document, openCents }) => documentLine(document, openCents));
    return csvFile(`factures-${days.from}-${days.through}.csv`, [DOCUMENT_HEADINGS, ...lines]);
  }

  /** Sales by rate of VAT, as a return asks for them. */
  async sales(days: Days): Promise<AccountingFile> {
    const rows = await this.books.documents(days);
    const lines = salesByRate(rows.map(({ document }) => document)).map(salesLine);
    return csvFile(`ventes-par-taux-${days.from}-${days.through}.csv`, [['Taux', 'Motif', 'Base HT', 'TVA'], ...lines]);
  }
}

const csvFile = (name: string, rows: readonly (readonly (string | number)[])[]): AccountingFile => ({
  name,
  type: 'text/csv; charset=utf-8',
  text: csvText(rows),
});

const DOCUMENT_HEADINGS = [
  'Numéro',
  'Nature',
  'Émise le',
  'Échéance',
  'Client',
  'SIRET',
  'HT',
  'TVA',
  'TTC',
  'Reste dû',
  'Corrige',
];

function documentLine(document: IssuedDocument, openCents: number | null): (string | number)[] {
  const sign = document.kind === 'INVOICE' ? 1 : -1;
  const { netCents, vatCents, grossCents } = document.totals;
  return [
    document.number,
    document.kind === 'INVOICE' ? 'Facture' : 'Avoir',
    document.issuedOn,
    document.dueOn,
    document.buyer.name,
    document.buyer.siret ?? '',
    ...[netCents, vatCents, grossCents].map((cents) => (sign * cents) / 100),
    (openCents ?? 0) / 100,
    document.corrects?.number ?? '',
  ];
}

const salesLine = ({ vat, baseCents, vatCents }: RateSales): (string | number)[] => [
  `${String(vat.rateBasisPoints / 100).replace('.', ',')} %`,
  vat.kind,
  baseCents / 100,
  vatCents / 100,
];
