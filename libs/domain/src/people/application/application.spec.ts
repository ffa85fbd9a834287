import fc from 'fast-check';
import { APPLICATION_STATES } from '../vocabulary';
import { applicationSteps, type ApplicationFacts } from './application-steps';
import { checkDecision, checkSubmission } from './check-application';

const insurance = { typeId: 'rc', typeName: 'RC pro', state: 'SUBMITTED', validThrough: null } as const;
const ready: ApplicationFacts = {
  state: 'DRAFT',
  emailConfirmed: true,
  phone: '06 39 98 10 00',
  motivation: 'Je reprends l’atelier de mon père.',
  hasBusiness: true,
  project: '',
  documents: [insurance],
  houseRules: { version: 2, accepted: true },
  planId: 'plan',
  today: '2026-11-23',
};
const left = (change: Partial<ApplicationFacts>) =>
  applicationSteps({ ...ready, ...change }).flatMap(({ code, state }) => (state === 'TO_DO' ? [code] : []));

describe('the steps of an application', () => {
  it('leave the newcomer nothing but to send it when all is said', () => {
    expect(left({})).toEqual(['STAFF_DECISION']);
    expect(checkSubmission(ready)).toEqual([]);
  });

  it.each<[string, Partial<ApplicationFacts>]>([
    ['CONFIRM_EMAIL', { emailConfirmed: false }],
    ['ABOUT_YOU', { phone: null }],
    ['ABOUT_YOU', { motivation: '  ' }],
    ['BUSINESS_OR_PROJECT', { hasBusiness: false }],
    ['DOCUMENTS', { documents: [{ ...insurance, state: 'MISSING' }] }],
    ['DOCUMENTS', { documents: [{ ...insurance, state: 'REFUSED' }] }],
    ['DOCUMENTS', { documents: [{ ...insurance, state: 'ACCEPTED', validThrough: '2026-11-22' }] }],
    ['HOUSE_RULES', { houseRules: { version: 2, accepted: false } }],
    ['PLAN', { planId: null }],
  ])('name %s, and it alone, when %j', (code, change) => {
    expect(left(change)).toEqual([code, 'STAFF_DECISION']);
    expect(checkSubmission({ ...ready, ...change })).toEqual([{ code: 'APPLICATION_INCOMPLETE', steps: [code] }]);
  });

  it('ask for a business or a project, not for both', () => {
    expect(left({ hasBusiness: false, project: 'Ouvrir une lutherie' })).toEqual(['STAFF_DECISION']);
  });

  it('say which documents are to hand in, then that the staff read them', () => {
    const licence = { typeId: 'dl', typeName: 'Permis', state: 'MISSING', validThrough: null } as const;
    const documents = (given: ApplicationFacts['documents']) =>
      applicationSteps({ ...ready, documents: given }).find(({ code }) => code === 'DOCUMENTS');
    expect(documents([insurance, licence])).toEqual({ code: 'DOCUMENTS', state: 'TO_DO', about: ['Permis'] });
    expect(documents([insurance])?.state).toBe('WAITING');
    expect(documents([{ ...insurance, state: 'ACCEPTED', validThrough: '2026-11-23' }])?.state).toBe('DONE');
    expect(documents([])?.state).toBe('DONE');
  });

  it('ask for no house rules where there are none', () => {
    expect(left({ houseRules: null })).toEqual(['STAFF_DECISION']);
  });

  it('never let anything be sent while a step is left, and always when none is', () => {
    const facts = fc.record({
      state: fc.constant('DRAFT' as const),
      emailConfirmed: fc.boolean(),
      phone: fc.constantFrom(null, '06'),
      motivation: fc.constantFrom('', 'oui'),
      hasBusiness: fc.boolean(),
      project: fc.constantFrom('', 'oui'),
      documents: fc.array(
        fc.record({
          typeId: fc.constant('t'),
          typeName: fc.constant('T'),
          state: fc.constantFrom('MISSING' as const, 'SUBMITTED' as const, 'ACCEPTED' as const, 'REFUSED' as const),
          validThrough: fc.constantFrom(null, '2026-11-22', '2026-11-23'),
        }),
        { maxLength: 3 },
      ),
      houseRules: fc.constantFrom(null, { version: 1, accepted: true }, { version: 1, accepted: false }),
      planId: fc.constantFrom(null, 'plan'),
      today: fc.constant('2026-11-23'),
    });
    fc.assert(
      fc.property(facts, (given) => {
        const open = applicationSteps(given).some(({ code, state }) => code !== 'STAFF_DECISION' && state === 'TO_DO');
        return checkSubmission(given).length > 0 === open;
      }),
    );
  });
});

describe('an application', () => {
  it('is sent once, and decided once it is sent', () => {
    for (const state of APPLICATION_STATES) {
      expect(checkSubmission({ ...ready, state }).length === 0).toBe(state === 'DRAFT');
      expect(checkDecision({ state }).length === 0).toBe(state === 'SUBMITTED');
    }
  });
});
