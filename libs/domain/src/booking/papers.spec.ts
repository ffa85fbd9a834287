import fc from 'fast-check';
import { addDays } from '../membership/civil-months';
import { civilDay } from '../shared/civil-time';
import { checkBooking } from './check-booking';
import { factsWith, SLOT, type FactsChange } from './facts-with';
import { DOCUMENT_STATES, type RequiredDocument } from './paper-facts';
import { requirementsOf } from './requirements';

const codes = (change: FactsChange) => checkBooking(factsWith(change)).map(({ code }) => code);
const paper = (change: Partial<RequiredDocument>): RequiredDocument => ({
  typeId: 'd1',
  typeName: 'RC pro',
  state: 'ACCEPTED',
  validThrough: null,
  ...change,
});
const paid = (...states: ('UP_TO_DATE' | 'PAST_DUE' | 'RESTRICTED' | 'SUSPENDED')[]) => ({
  membership: {
    subscriptions: states.map((paymentState) => ({ startsOn: '2026-01-01', endsOn: null, paymentState })),
    packs: [],
  },
});

describe('documents', () => {
  it('are valid through their last day, itself included, not a day less', () => {
    expect(codes({ papers: { documents: [paper({ validThrough: '2026-11-24' })] } })).toEqual([]);
    expect(codes({ papers: { documents: [paper({ validThrough: '2026-11-23' })] } })).toEqual(['DOCUMENT_MISSING']);
  });

  it('must last through the last day of a slot over midnight, but not the day on which it only ends', () => {
    const until = (validThrough: string, end: string) =>
      codes({
        slot: { start: Date.parse('2026-11-24T21:00Z'), end: Date.parse(end) },
        papers: { documents: [paper({ validThrough })] },
      }).includes('DOCUMENT_MISSING');
    expect(until('2026-11-24', '2026-11-24T23:00Z')).toBe(false);
    expect(until('2026-11-24', '2026-11-24T23:01Z')).toBe(true);
  });

  it('are each refused by name unless accepted and valid, however many', () => {
    const day = civilDay(SLOT.start);
    const documents = fc.array(
      fc.record({
        typeId: fc.uuid(),
        typeName: fc.constantFrom('RC pro', 'Kbis', 'Permis'),
        state: fc.constantFrom(...DOCUMENT_STATES),
        validThrough: fc.option(fc.integer({ min: -3, max: 3 }).map((days) => addDays(day, days))),
      }),
    );
    fc.assert(
      fc.property(documents, (held) => {
        const refused = checkBooking(factsWith({ papers: { documents: held } }));
        const bad = held.filter((d) => d.state !== 'ACCEPTED' || (d.validThrough ?? day) < day);
        expect(refused).toMatchObject(bad.map(({ typeId }) => ({ code: 'DOCUMENT_MISSING', documentTypeId: typeId })));
        expect(refused).toHaveLength(bad.length);
      }),
      { verbose: true },
    );
  });
});

describe('house rules and safety sheets', () => {
  it('are accepted in the version in force, or refused with its number', () => {
    expect(codes({ papers: { houseRules: { version: 3, accepted: true } } })).toEqual([]);
    expect(checkBooking(factsWith({ papers: { houseRules: { version: 3, accepted: false } } }))).toEqual([
      { code: 'HOUSE_RULES_NOT_ACCEPTED', version: 3 },
    ]);
  });

  it('are refused sheet by sheet', () => {
    const safetySheets = [
      { version: 1, accepted: true, about: 'Bois' },
      { version: 2, accepted: false, about: 'Scie à format' },
      { version: 4, accepted: false, about: 'Lames' },
    ];
    expect(checkBooking(factsWith({ papers: { safetySheets } }))).toEqual([
      { code: 'SAFETY_SHEET_NOT_ACCEPTED', resourceId: 'r1', about: 'Scie à format', version: 2 },
      { code: 'SAFETY_SHEET_NOT_ACCEPTED', resourceId: 'r1', about: 'Lames', version: 4 },
    ]);
  });
});

describe('payments', () => {
  it('may be late for a while, then refuse', () => {
    expect(codes(paid('PAST_DUE'))).toEqual([]);
    expect(checkBooking(factsWith(paid('RESTRICTED')))).toEqual([{ code: 'PAYMENT_IN_ARREARS', state: 'RESTRICTED' }]);
  });

  it('owed under one subscription refuse under any other, the worst state said', () =>
    expect(checkBooking(factsWith(paid('UP_TO_DATE', 'RESTRICTED', 'SUSPENDED')))).toEqual([
      { code: 'PAYMENT_IN_ARREARS', state: 'SUSPENDED' },
    ]));

  it('are not asked of those who work here', () =>
    expect(codes({ ...paid('SUSPENDED'), person: { worksHere: true } })).toEqual([]));
});

describe('requirementsOf', () => {
  const points = (change: FactsChange) =>
    requirementsOf(factsWith(change)).map(({ code, about, refusal }) => [code, about, refusal?.code ?? 'HELD']);

  it('lists only what is asked for', () => {
    expect(points({})).toEqual([
      ['ACCOUNT', null, 'HELD'],
      ['MEMBERSHIP', null, 'HELD'],
      ['PAYMENTS', null, 'HELD'],
      ['IN_SERVICE', null, 'HELD'],
    ]);
  });

  it('says of each document, sheet and dependency whether it is held', () => {
    const lines = points({
      person: { bornOn: '2010-01-01' },
      resource: {
        adultsOnly: true,
        requiredHabilitation: { typeId: 't', name: 'Toupie', level: 'AUTONOMOUS' },
        dependencies: [
          { name: 'Aspiration', inService: false },
          { name: 'Air comprimé', inService: true },
        ],
      },
      papers: {
        documents: [paper({ typeName: 'RC pro' }), paper({ typeName: 'Kbis', state: 'MISSING' })],
        houseRules: { version: 2, accepted: false },
        safetySheets: [
          { version: 1, accepted: true, about: 'Bois' },
          { version: 2, accepted: false, about: 'Scie à format' },
        ],
      },
    });
    expect(lines.slice(3)).toEqual([
      ['DOCUMENT', 'RC pro', 'HELD'],
      ['DOCUMENT', 'Kbis', 'DOCUMENT_MISSING'],
      ['HOUSE_RULES', null, 'HOUSE_RULES_NOT_ACCEPTED'],
      ['HABILITATION', null, 'HABILITATION_MISSING'],
      ['SAFETY_SHEET', 'Bois', 'HELD'],
      ['SAFETY_SHEET', 'Scie à format', 'SAFETY_SHEET_NOT_ACCEPTED'],
      ['ADULT', null, 'ADULTS_ONLY'],
      ['IN_SERVICE', null, 'HELD'],
      ['DEPENDENCY', 'Aspiration', 'DEPENDENCY_DOWN'],
      ['DEPENDENCY', 'Air comprimé', 'HELD'],
    ]);
  });

  it('says of the account whatever stops it, one after the other', () => {
    const held = { heldFor: 'RC pro manquante' };
    const policy = {
      shortNoticeHours: 0,
      maximumUpcoming: null,
      noShow: { limit: 1, withinWeeks: 4, restrictDays: 7 },
    };
    const absences = [{ kind: 'NO_SHOW' as const, at: factsWith().now }];
    expect(points({ person: { ...held, active: false } })[0]?.[2]).toBe('PERSON_NOT_ACTIVE');
    expect(points({ person: held })[0]?.[2]).toBe('PERSON_ON_HOLD');
    expect(points({ fairness: { policy, absences } })[0]?.[2]).toBe('NO_SHOW_RESTRICTION');
  });

  it('does not speak of payments to those who owe none', () => {
    const codesFor = (change: FactsChange) => points(change).map(([code]) => code);
    expect(codesFor({ person: { worksHere: true } })).not.toContain('PAYMENTS');
    expect(codesFor(paid())).not.toContain('PAYMENTS');
  });
});
