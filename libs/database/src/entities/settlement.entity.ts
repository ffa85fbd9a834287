import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { BillingDocument } from './billing-document.entity';
import { MoneyMovement } from './money-movement.entity';

const SettlementSchema = defineEntity({
  name: 'Settlement',
  tableName: 'settlement',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    /** The invoice that is paid. */
    documentId: () => p.manyToOne(BillingDocument).mapToPk().fieldName('document_id'),
    movementId: () => p.manyToOne(MoneyMovement).mapToPk().fieldName('movement_id').nullable(),
    creditNoteId: () => p.manyToOne(BillingDocument).mapToPk().fieldName('credit_note_id').nullable(),
    /** Negative when money that had paid it went back. */
    amountCents: p.integer(),
    at: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  checks: [
    { name: 'settlement_by_one', expression: 'num_nonnulls(movement_id, credit_note_id) = 1' },
    { name: 'settlement_moves', expression: 'amount_cents <> 0' },
  ],
});

/** Ledger, append-only: which money, or which credit note, pays which invoice. */
export class Settlement extends SettlementSchema.class {}
SettlementSchema.setClass(Settlement);
