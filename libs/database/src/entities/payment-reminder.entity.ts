import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { BillingDocument } from './billing-document.entity';

const PaymentReminderSchema = defineEntity({
  name: 'PaymentReminder',
  tableName: 'payment_reminder',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    documentId: () => p.manyToOne(BillingDocument).mapToPk().fieldName('document_id').index(false),
    /** From 1: friendly, firm, last. */
    step: p.smallint(),
    sentAt: p.datetime().columnType('timestamptz'),
  },
  uniques: [{ name: 'payment_reminder_once', properties: ['documentId', 'step'] }],
  checks: [{ name: 'payment_reminder_step_counts', expression: 'step between 1 and 6' }],
});

/** A reminder of an unpaid invoice, each step once. */
export class PaymentReminder extends PaymentReminderSchema.class {}
PaymentReminderSchema.setClass(PaymentReminder);
