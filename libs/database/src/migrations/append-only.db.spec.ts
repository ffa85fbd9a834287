import { testDatabase } from '@etabli/testing';

const { database } = await testDatabase();

const LEDGERS = [
  'absence',
  'absence_pardon',
  'accounting_archive',
  'accounting_closing',
  'audit_entry',
  'billing_document',
  'billing_paper',
  'charged_allocation_period',
  'charged_period',
  'habilitation_grant',
  'habilitation_revocation',
  'hour_credit_entry',
  'house_rules_acceptance',
  'house_rules_version',
  'money_movement',
  'partner_query_log',
  'payment_reminder',
  'quiz_attempt',
  'safety_sheet_acceptance',
  'safety_sheet_version',
  'settlement',
  'supporting_document_event',
  'usage_figure',
  'usage_snapshot',
];

describe('ledgers', () => {
  it.each(['update audit_entry set action = action', 'delete from audit_entry'])('refuse: %s', async (change) => {
    await database.sql("insert into audit_entry (action) values ('BookSlot')");
    await expect(database.sql(change)).rejects.toThrow('append-only');
  });

  it.each(LEDGERS)('refuse to be emptied: %s', async (table) => {
    await expect(database.sql(`truncate ${table} cascade`)).rejects.toThrow(`TRUNCATE on ${table} is forbidden`);
  });

  it('all refuse changes of their rows', async () => {
    const guarded = await database.sql<{ name: string }>(
      `select tgrelid::regclass::text as name from pg_trigger
       where tgname like '%_append_only' and tgenabled = 'O' order by 1`,
    );
    expect(guarded.map(({ name }) => name)).toEqual(LEDGERS);
  });
});
