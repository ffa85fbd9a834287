import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { UsageSnapshot } from './usage-snapshot.entity';

const UsageFigureSchema = defineEntity({
  name: 'UsageFigure',
  tableName: 'usage_figure',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    snapshotId: () => p.manyToOne(UsageSnapshot).mapToPk().fieldName('snapshot_id'),
    startsOn: p.date(),
    endsOn: p.date(),
    subject: p.text().$type<'ALL' | 'POLE' | 'TRADE'>(),
    /** Code of the pole or name of the trade; empty for everything together. */
    subjectCode: p.text().default(''),
    subjectName: p.text().default(''),
    hue: p.text().nullable(),
    position: p.integer().default(0),
    indicator: p.text().$type<'ARTISANS' | 'HOURS' | 'OPEN_HOURS'>(),
    value: p.double().nullable(),
    suppressed: p.boolean(),
  },
  checks: [
    { name: 'usage_figure_days_ordered', expression: 'starts_on < ends_on' },
    { name: 'usage_figure_subject_known', expression: "subject in ('ALL','POLE','TRADE')" },
    { name: 'usage_figure_indicator_known', expression: "indicator in ('ARTISANS','HOURS','OPEN_HOURS')" },
    { name: 'usage_figure_suppressed_is_empty', expression: 'suppressed = (value is null)' },
  ],
  uniques: [{ name: 'usage_figure_once', properties: ['startsOn', 'endsOn', 'subject', 'subjectCode', 'indicator'] }],
});

/** One figure partners may read, already suppressed where it had to be; once frozen it never changes. Append-only. */
export class UsageFigure extends UsageFigureSchema.class {}
UsageFigureSchema.setClass(UsageFigure);
