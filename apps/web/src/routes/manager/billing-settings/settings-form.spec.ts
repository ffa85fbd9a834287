import type { SettingsPartsFragment } from '../../../generated/manager/graphql';
import { formOf, refusedFields, settingsInput, wrongFields } from './settings-form';

const settings: SettingsPartsFragment = {
  sellerName: 'Manufacture du Velay',
  legalForm: 'SCIC SA',
  siret: '82347651000016',
  vatNumber: null,
  registration: null,
  line1: '12 rue de l’Atelier',
  line2: '',
  postalCode: '43700',
  commune: 'Saint-Germain-Laprade',
  email: null,
  iban: 'FR7630006000011234567890189',
  bic: null,
  franchise: false,
  trainingAttested: true,
  vatOnDebits: false,
  invoicesFrom: '2026-01-01',
  issueAutomatically: false,
  paymentDays: 0,
  reminderDays: [3, 10, 23],
  restrictDays: 15,
  suspendDays: 30,
};
const form = formOf(Object.assign({ __typename: 'BillingSettings' }, settings));

describe('the form of the settings of invoicing', () => {
  it('shows numbers in the groups people read, and sends them back', () => {
    expect(form.siret).toBe('823\u00a0476\u00a0510\u00a000016');
    expect(form.iban).toBe('FR76\u00a03000\u00a06000\u00a00112\u00a03456\u00a07890\u00a0189');
    expect(form.reminderDays).toBe('3, 10, 23');
    expect(settingsInput(form)).toMatchObject({ paymentDays: 0, reminderDays: [3, 10, 23], suspendDays: 30 });
    expect(settingsInput({ ...form, reminderDays: ' 3;10 23,' })).toMatchObject({ reminderDays: [3, 10, 23] });
  });

  it('sends back only what is asked', () => expect(settingsInput(form)).not.toHaveProperty('__typename'));

  it('accepts what is there, no reminder, and nothing where nothing is needed', () => {
    expect(wrongFields(form)).toEqual([]);
    expect(wrongFields({ ...form, reminderDays: '', siret: '', line1: '' })).toEqual([]);
  });

  it('points at each field that cannot be', () => {
    const wrong = { sellerName: ' ', invoicesFrom: '', paymentDays: '61', reminderDays: '3, dix', restrictDays: '1,5' };
    expect(wrongFields({ ...form, ...wrong, suspendDays: '' })).toEqual([...Object.keys(wrong), 'suspendDays']);
    expect(wrongFields({ ...form, paymentDays: '' })).toEqual(['paymentDays']);
  });

  it('knows where a refusal stands', () =>
    expect(refusedFields([{ code: 'IBAN_NOT_VALID' }, { code: 'BUSY' }])).toEqual(['iban']));
});
