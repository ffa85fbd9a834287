import { ManufactureBuilder, refusalCodes, signedInAs, testDatabase } from '@etabli/testing';
import { AccountsRepository } from './accounts.repository';
import { BillingSettingsQuery } from './billing-settings.query';
import { EditBillingSettings } from './edit-billing-settings.use-case';

const db = await testDatabase();
const make = new ManufactureBuilder(db.database);
const administrator = signedInAs(await make.person({ roles: ['ADMINISTRATOR'] }), 'ADMINISTRATOR');
const edit = new EditBillingSettings(db.transaction, new AccountsRepository());
const settings = new BillingSettingsQuery(db.transaction, new AccountsRepository());
const WANTED = {
  sellerName: 'Manufacture du Velay',
  legalForm: 'SCIC SA à capital variable',
  siret: '823 476 510 00016',
  vatNumber: 'FR 77 823476510',
  registration: '',
  line1: '12 rue de l’Atelier',
  line2: '',
  postalCode: '43700',
  commune: 'Saint-Germain-Laprade',
  email: '',
  iban: 'FR76 3000 6000 0112 3456 7890 189',
  bic: 'agri frpp',
  franchise: false,
  trainingAttested: true,
  vatOnDebits: false,
  invoicesFrom: '2026-01-01',
  issueAutomatically: true,
  paymentDays: 30,
  reminderDays: [5, 12],
  restrictDays: 20,
  suspendDays: 40,
};
const refusals = (changes: object) => refusalCodes(() => edit.execute(administrator, { ...WANTED, ...changes }));

describe('the settings of invoicing', () => {
  it('are kept without what people type between figures, and told in the audit log', async () => {
    await edit.execute(administrator, WANTED);
    expect(await settings.read(administrator)).toMatchObject({
      ...WANTED,
      siret: '82347651000016',
      vatNumber: 'FR77823476510',
      registration: null,
      email: null,
      iban: 'FR7630006000011234567890189',
      bic: 'AGRIFRPP',
    });
    const told = await db.database.sql(
      `select actor_id as "actorId" from audit_entry where action = 'EditBillingSettings'`,
    );
    expect(told).toEqual([{ actorId: administrator.personId }]);
  });

  it('are refused with each reason, and then nothing is changed', async () => {
    const before = await settings.read(administrator);
    expect(await refusals({ siret: '82347651000017' })).toEqual(['SIRET_NOT_VALID']);
    expect(await refusals({ vatNumber: 'FR00823476510', iban: 'FR761' })).toEqual([
      'VAT_NUMBER_NOT_OF_THIS_SIRET',
      'IBAN_NOT_VALID',
    ]);
    expect(await refusals({ reminderDays: [12, 5] })).toEqual(['REMINDERS_NOT_IN_ORDER']);
    expect(await refusals({ suspendDays: 19 })).toEqual(['SUSPENDED_BEFORE_RESTRICTED']);
    expect(await refusals({ paymentDays: 61 })).toEqual(['INVALID_INPUT']);
    expect(await settings.read(administrator)).toEqual(before);
  });

  it('are for an administrator to change, for staff to read', async () => {
    const manager = signedInAs(await make.person({ roles: ['MANAGER'] }), 'MANAGER');
    expect(() => edit.execute(manager, WANTED)).toThrow('Votre compte ne permet pas cette action.');
    expect((await settings.read(manager)).sellerName).toBe('Manufacture du Velay');
    expect(() => settings.read(signedInAs(manager.personId, 'TRAINER'))).toThrow(
      'Votre compte ne permet pas cette action.',
    );
  });
});
