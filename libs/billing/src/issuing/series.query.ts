import { requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { civilDay, documentNumber, nextPlace, SERIES } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';

/** Where the numbers of a kind of document stand. */
export interface SeriesRow {
  readonly kind: 'INVOICE' | 'CREDIT_NOTE';
  /** Null before the first one. */
  readonly lastNumber: string | null;
  /** The number a document issued today would have. */
  readonly nextNumber: string;
}

/** Reads how far numbers went, for staff. Nobody sets them: they follow one another. */
@Injectable()
export class SeriesQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async all(viewer: Viewer): Promise<SeriesRow[]> {
    requireRole(viewer, ...STAFF);
    const ends = await this.database.sql<{ series: string; year: number; rank: number }>(
      'select series, year, rank from document_series',
    );
    const today = civilDay(this.clock.now());
    return (['INVOICE', 'CREDIT_NOTE'] as const).map((kind) => {
      const series = SERIES[kind];
      const last = ends.find((end) => end.series === series) ?? { series, year: 0, rank: 0 };
      const lastNumber = last.rank > 0 ? documentNumber(last) : null;
      return { kind, lastNumber, nextNumber: documentNumber(nextPlace(last, today)) };
    });
  }
}
