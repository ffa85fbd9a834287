import { defineEntity, p } from '@mikro-orm/core';
import { AccountingClosing } from './accounting-closing.entity';

const AccountingArchiveSchema = defineEntity({
  name: 'AccountingArchive',
  tableName: 'accounting_archive',
  properties: {
    closingId: () => p.oneToOne(AccountingClosing).mapToPk().fieldName('closing_id').primary(),
    fileKey: p.text(),
    sha256: p.text(),
    bytes: p.integer(),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  checks: [
    {
      name: 'accounting_archive_whole',
      expression: "bytes > 0 and sha256 ~ '^[0-9a-f]{64}$' and length(file_key) <= 300",
    },
  ],
});

/** The file of a closed period, made once: papers, entries, totals and their fingerprints. */
export class AccountingArchive extends AccountingArchiveSchema.class {}
AccountingArchiveSchema.setClass(AccountingArchive);
