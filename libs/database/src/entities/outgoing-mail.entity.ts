import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';

const OutgoingMailSchema = defineEntity({
  name: 'OutgoingMail',
  tableName: 'outgoing_mail',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    recipient: p.text(),
    subject: p.text(),
    textBody: p.text(),
    htmlBody: p.text(),
    dedupeKey: p.text().nullable().unique('outgoing_mail_dedupe_unique'),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    sentAt: p.datetime().columnType('timestamptz').nullable(),
    attempts: p.integer().default(0),
    lastError: p.text().nullable(),
  },
});

/** A mail to send, written in the transaction that causes it, and the record of what became of it. */
export class OutgoingMail extends OutgoingMailSchema.class {}
OutgoingMailSchema.setClass(OutgoingMail);
