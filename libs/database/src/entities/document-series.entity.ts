import { defineEntity, p } from '@mikro-orm/core';

const DocumentSeriesSchema = defineEntity({
  name: 'DocumentSeries',
  tableName: 'document_series',
  properties: {
    series: p.text().primary(),
    year: p.smallint().default(0),
    rank: p.integer().default(0),
    lastIssuedOn: p.date().nullable(),
    seal: p.text().nullable(),
  },
  checks: [{ name: 'document_series_form', expression: "series ~ '^[A-Z]{1,6}$' and rank >= 0" }],
});

/** The last number of a series: whoever issues locks this row, so that numbers have no gap (a sequence would leave some). */
export class DocumentSeries extends DocumentSeriesSchema.class {}
DocumentSeriesSchema.setClass(DocumentSeries);
