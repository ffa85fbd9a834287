import type { StoragePlaceKind } from '@etabli/domain';
import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Pole } from './pole.entity';

const StoragePlaceSchema = defineEntity({
  name: 'StoragePlace',
  tableName: 'storage_place',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    kind: p.text().$type<StoragePlaceKind>(),
    code: p.text().unique('storage_place_code_unique'),
    poleId: () => p.manyToOne(Pole).mapToPk().fieldName('pole_id').nullable(),
    monthlyPriceExclTaxCents: p.integer().default(0),
    offered: p.boolean().default(true),
  },
  checks: [
    { name: 'storage_place_kind_known', expression: "kind in ('BENCH','LOCKER','RACK')" },
    { name: 'storage_place_price_bounded', expression: 'monthly_price_excl_tax_cents between 0 and 1000000' },
  ],
});

/** A bench, a locker or a rack, lent for months; its price is what the next allocation will cost. */
export class StoragePlace extends StoragePlaceSchema.class {}
StoragePlaceSchema.setClass(StoragePlace);
