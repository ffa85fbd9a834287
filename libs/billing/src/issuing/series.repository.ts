import { newId } from '@etabli/database';
import { canonicalText, type DocumentNumber, type IssuedDocument, nextPlace, sealDocument } from '@etabli/domain';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { sha256 } from './sha256';

/** Where a series stands: everything the next document of it must follow. */
export interface SeriesEnd {
  readonly last: DocumentNumber;
  readonly lastIssuedOn: string | null;
  readonly seal: string | null;
  readonly closedThrough: string | null;
}

/** A document and whose it is. */
export interface Filing {
  readonly document: IssuedDocument;
  readonly accountId: string;
  readonly draftId?: string;
  readonly correctsId?: string;
}

/** Gives documents their place in a series. The row of the series stays locked until the end of the transaction: no number is lost. */
@Injectable()
export class SeriesRepository {
  async lock(em: SqlEntityManager, series: string): Promise<SeriesEnd> {
    await em.execute('insert into document_series (series) values (?) on conflict do nothing', [series]);
    const [row] = await em.execute<(SeriesEnd & { year: number; rank: number })[]>(
      `select s.year, s.rank, s.last_issued_on as "lastIssuedOn", s.seal,
         (select max(closed_through) from accounting_closing) as "closedThrough"
       from document_series s where s.series = ? for update of s`,
      [series],
    );
    if (!row) throw new Error(`the series ${series} is not there`);
    const { year, rank, lastIssuedOn, seal, closedThrough } = row;
    return { last: { series, year, rank }, lastIssuedOn, seal, closedThrough };
  }

  nextPlace({ last }: SeriesEnd, issuedOn: string): DocumentNumber {
    return nextPlace(last, issuedOn);
  }

  /** Seals the document after the last one of its series and writes both. */
  async file(em: SqlEntityManager, end: SeriesEnd, filing: Filing): Promise<string> {
    const sealed = sealDocument(filing.document, end.seal, sha256);
    const id = newId();
    await em.execute(
      `insert into billing_document (id, kind, series, year, rank, number, account_id, draft_id, corrects_id, issued_on, due_on,
         gross_cents, document, previous_seal, seal)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)`,
      [id, ...columnsOf(filing), canonicalText(sealed.document), sealed.previousSeal, sealed.seal],
    );
    return id;
  }
}

const columnsOf = ({ document, accountId, draftId, correctsId }: Filing): unknown[] => [
  document.kind,
  document.place.series,
  document.place.year,
  document.place.rank,
  document.number,
  accountId,
  draftId ?? null,
  correctsId ?? null,
  document.issuedOn,
  document.dueOn,
  document.totals.grossCents,
];
