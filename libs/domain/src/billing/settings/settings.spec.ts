import { USUAL_DUNNING } from '../dunning';
import { ibanOf } from './iban';
import { readSettings } from './read-settings';

const numbers = {
  siret: '823 476 510 00016',
  vatNumber: 'fr 77 823 476 510',
  iban: 'FR76 3000 6000 0112 3456 7890 189',
};
const NONE = { siret: null, vatNumber: null, iban: null };

describe('an IBAN', () => {
  it('is kept without what stands between its groups', () =>
    expect(ibanOf('gb82 west 1234 5698 7654 32')).toBe('GB82WEST12345698765432'));

  it('is none with a figure changed, exchanged or lost', () => {
    expect(ibanOf('FR7630006000011234567890188')).toBeUndefined();
    expect(ibanOf('FR7630006000011234567809189')).toBeUndefined();
    expect(ibanOf('FR763000600001123456789018')).toBeUndefined();
    expect(ibanOf('7630006000011234567890189')).toBeUndefined();
  });
});

describe('the settings of invoicing', () => {
  it('are read in the one form they are stored in', () =>
    expect(readSettings(numbers, USUAL_DUNNING)).toEqual({
      numbers: { siret: '82347651000016', vatNumber: 'FR77823476510', iban: 'FR7630006000011234567890189' },
    }));

  it('may leave every number for later', () => expect(readSettings(NONE, USUAL_DUNNING)).toEqual({ numbers: NONE }));

  it('are refused with everything that is wrong at once', () => {
    const wrong = { siret: '82347651000016', vatNumber: 'FR00823476510', iban: 'FR00' };
    const dunning = { reminderDays: [10, 3], restrictDays: 15, suspendDays: 14 };
    expect(readSettings(wrong, dunning)).toEqual({
      refusals: [
        { code: 'VAT_NUMBER_NOT_OF_THIS_SIRET', expected: 'FR77823476510' },
        { code: 'IBAN_NOT_VALID' },
        { code: 'REMINDERS_NOT_IN_ORDER' },
        { code: 'SUSPENDED_BEFORE_RESTRICTED', restrictDays: 15 },
      ],
    });
    expect(readSettings({ ...NONE, siret: '82347651000017' }, USUAL_DUNNING)).toEqual({
      refusals: [{ code: 'SIRET_NOT_VALID' }],
    });
  });

  it('may restrict and suspend on the same day', () =>
    expect(readSettings(NONE, { reminderDays: [], restrictDays: 15, suspendDays: 15 })).toEqual({ numbers: NONE }));
});
