import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Tool } from './tool.entity';

const ToolUnitSchema = defineEntity({
  name: 'ToolUnit',
  tableName: 'tool_unit',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    toolId: () => p.manyToOne(Tool).mapToPk().fieldName('tool_id'),
    label: p.text().unique('tool_unit_label_unique'),
    condition: p.text().default('Bon état'),
    retiredAt: p.datetime().columnType('timestamptz').nullable(),
  },
});

/** One physical tool, with its label and condition. */
export class ToolUnit extends ToolUnitSchema.class {}
ToolUnitSchema.setClass(ToolUnit);
