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
    /** An event for the reader's calendar, with what to do with it (RFC 5546). */
    calendarText: p.text().nullable(),
    calendarMethod: p.text().nullable(),
    /** A file that goes with it, by its key in the store. */
    attachmentKey: p.text().nullable(),
    attachmentName: p.text().nullable(),
    dedupeKey: p.text().nullable().unique('outgoing_mail_dedupe_unique'),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    sentAt: p.datetime().columnType('timestamptz').nullable(),
    attempts: p.integer().default(0),
    lastError: p.text().nullable(),
  },
  checks: [
    {
      name: 'outgoing_mail_attachment_whole',
      expression: '(attachment_key is null) = (attachment_name is null) and length(attachment_name) <= 120',
    },
    {
      name: 'outgoing_mail_calendar_whole',
      expression: "(calendar_text is null) = (calendar_method is null) and calendar_method in ('REQUEST','CANCEL')",
    },
  ],
});

/** A mail to send, written in the transaction that causes it, and the record of what became of it. */
export class OutgoingMail extends OutgoingMailSchema.class {}
OutgoingMailSchema.setClass(OutgoingMail);
