import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Resource } from './resource.entity';

const AccessorySchema = defineEntity({
  name: 'Accessory',
  tableName: 'accessory',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    name: p.text().unique('accessory_name_unique'),
    stock: p.integer(),
    resourceId: () => p.manyToOne(Resource).mapToPk().fieldName('resource_id').nullable(),
    category: p.text().nullable(),
    offered: p.boolean().default(true),
  },
  checks: [
    { name: 'accessory_name_bounded', expression: 'length(trim(name)) between 1 and 120' },
    { name: 'accessory_stock_bounded', expression: 'stock between 0 and 1000' },
    { name: 'accessory_one_scope', expression: 'resource_id is null or category is null' },
  ],
});

/** Something that goes with a booking, of which there are so many: for one resource, for a category, or for all. */
export class Accessory extends AccessorySchema.class {}
AccessorySchema.setClass(Accessory);
