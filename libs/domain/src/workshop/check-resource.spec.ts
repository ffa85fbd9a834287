import { checkResource } from './check-resource';
import { LIMIT_BOUNDS, type ResourceFacts, type ResourceLimit, type ResourceRules } from './resource-rules';

const SAW: ResourceRules = {
  gridMinutes: 30,
  minimumMinutes: 60,
  maximumMinutes: 240,
  bufferMinutes: 10,
  noticeMinutes: 0,
  horizonDays: 60,
  cancellationDeadlineMinutes: 120,
};

const facts = (rules: Partial<ResourceRules> = {}, more: Partial<ResourceFacts> = {}): ResourceFacts => ({
  rules: { ...SAW, ...rules },
  requiredHabilitationId: null,
  requiredLevel: null,
  ...more,
});

const codes = (given: ResourceFacts) => checkResource(given).map((refusal) => refusal.code);

describe('the booking rules of a resource', () => {
  it('are accepted when durations are whole steps of the grid', () => {
    expect(checkResource(facts())).toEqual([]);
  });

  it('are refused on a grid that does not divide the day', () => {
    expect(codes(facts({ gridMinutes: 7, minimumMinutes: 7, maximumMinutes: 70 }))).toEqual(['GRID_NOT_ALLOWED']);
  });

  it('never divide by a grid of zero or below', () => {
    expect(codes(facts({ gridMinutes: 0 }))).toContain('GRID_NOT_ALLOWED');
    expect(codes(facts({ gridMinutes: -30 }))).toContain('GRID_NOT_ALLOWED');
  });

  it('are refused when a duration is off the grid or under one step, and say which', () => {
    expect(checkResource(facts({ minimumMinutes: 45 }))).toEqual([
      { code: 'DURATION_OFF_THE_GRID', duration: 'minimumMinutes', gridMinutes: 30 },
    ]);
    expect(codes(facts({ minimumMinutes: 0 }))).toEqual(['DURATION_OFF_THE_GRID']);
  });

  it('are refused when the maximum is under the minimum', () => {
    expect(codes(facts({ minimumMinutes: 240, maximumMinutes: 60 }))).toEqual(['MAXIMUM_UNDER_MINIMUM']);
  });

  it.each(Object.keys(LIMIT_BOUNDS) as ResourceLimit[])('are refused just outside of the bounds of %s', (limit) => {
    const [lowest, highest] = LIMIT_BOUNDS[limit];
    const refusal = { code: 'LIMIT_OUT_OF_BOUNDS', limit, lowest, highest };
    expect(checkResource(facts({ [limit]: lowest - 1 }))).toContainEqual(refusal);
    expect(checkResource(facts({ [limit]: highest + 1 }))).toContainEqual(refusal);
    expect(checkResource(facts({ [limit]: lowest }))).not.toContainEqual(refusal);
    expect(checkResource(facts({ [limit]: highest }))).not.toContainEqual(refusal);
  });

  it('ask a habilitation and its level together', () => {
    expect(codes(facts({}, { requiredLevel: 'AUTONOMOUS' }))).toEqual(['HABILITATION_AND_LEVEL_GO_TOGETHER']);
    expect(codes(facts({}, { requiredHabilitationId: 'toupie' }))).toEqual(['HABILITATION_AND_LEVEL_GO_TOGETHER']);
    expect(codes(facts({}, { requiredHabilitationId: 'toupie', requiredLevel: 'AUTONOMOUS' }))).toEqual([]);
  });

  it('give every reason at once', () => {
    expect(codes(facts({ minimumMinutes: 45, bufferMinutes: -1 }, { requiredLevel: 'TRAINER' }))).toEqual([
      'DURATION_OFF_THE_GRID',
      'LIMIT_OUT_OF_BOUNDS',
      'HABILITATION_AND_LEVEL_GO_TOGETHER',
    ]);
  });
});
