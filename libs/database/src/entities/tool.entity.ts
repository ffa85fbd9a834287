import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Pole } from './pole.entity';

const ToolSchema = defineEntity({
  name: 'Tool',
  tableName: 'tool',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    name: p.text().unique('tool_name_unique'),
    category: p.text(),
    description: p.text().default(''),
    poleId: () => p.manyToOne(Pole).mapToPk().fieldName('pole_id').nullable(),
    maximumLoanDays: p.integer().default(7),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  checks: [{ name: 'tool_loan_days_bounded', expression: 'maximum_loan_days between 1 and 90' }],
});

/** A kind of pooled tool in the catalogue; what is lent is one of its units. */
export class Tool extends ToolSchema.class {}
ToolSchema.setClass(Tool);
