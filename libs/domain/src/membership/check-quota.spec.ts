import fc from 'fast-check';
import { QUOTA_PERIODS, QUOTA_SCOPES } from '../shared/vocabulary';
import { checkQuota, type QuotaDecision } from './check-quota';

const WEEKLY: QuotaDecision = {
  scope: 'CATEGORY',
  resourceId: null,
  category: 'Scie',
  poleId: null,
  period: 'WEEK',
  limitMinutes: 480,
};
const codes = (change: Partial<QuotaDecision>) => checkQuota({ ...WEEKLY, ...change }).map(({ code }) => code);

describe('a quota', () => {
  it('names what its scope speaks of, nothing else', () => {
    const maybe = (text: string) => fc.constantFrom(null, text);
    const targets = fc.record({ resourceId: maybe('r'), category: maybe('c'), poleId: maybe('p') });
    fc.assert(
      fc.property(fc.constantFrom(...QUOTA_SCOPES), targets, (scope, given) => {
        const wanted = { RESOURCE: 'r', CATEGORY: 'c', POLE: 'p', EVERYTHING: '' }[scope];
        const named = [given.resourceId, given.category, given.poleId].filter((one) => one !== null).join('');
        expect(codes({ scope, ...given })).toEqual(named === wanted ? [] : ['QUOTA_SCOPE_UNCLEAR']);
      }),
      { verbose: true },
    );
  });

  it('goes from nothing to the whole of its period, not a minute more', () => {
    const longest = { DAY: 1_440, WEEK: 10_080, MONTH: 44_640 };
    for (const period of QUOTA_PERIODS) {
      expect(codes({ period, limitMinutes: 0 })).toEqual([]);
      expect(codes({ period, limitMinutes: longest[period] })).toEqual([]);
      expect(codes({ period, limitMinutes: longest[period] + 1 })).toEqual(['QUOTA_OUT_OF_BOUNDS']);
      expect(codes({ period, limitMinutes: -1 })).toEqual(['QUOTA_OUT_OF_BOUNDS']);
    }
  });
});
