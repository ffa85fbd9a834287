import { NEW_RESOURCE, resourceInput, wrongFields, type ResourceForm } from './resource-form';

const saw: ResourceForm = { ...NEW_RESOURCE, name: 'Scie', poleId: 'bois', category: 'scie' };
const withRules = (rules: Partial<ResourceForm['rules']>): ResourceForm => ({
  ...saw,
  rules: { ...saw.rules, ...rules },
});

describe('the form of a machine', () => {
  it('accepts a named machine of a pole with the usual rules', () => {
    expect(wrongFields(saw)).toEqual({});
  });

  it('names each missing word', () => {
    expect(Object.keys(wrongFields(NEW_RESOURCE)).sort()).toEqual(['category', 'name', 'poleId']);
  });

  it('refuses a number that is not whole, or left empty', () => {
    expect(wrongFields(withRules({ horizonDays: '', bufferMinutes: 1.5 }))).toEqual({
      horizonDays: 'workshop.positive',
      bufferMinutes: 'workshop.whole',
    });
  });

  it('refuses a longest duration shorter than the shortest', () => {
    expect(wrongFields(withRules({ minimumMinutes: 60, maximumMinutes: 30 }))).toEqual({
      maximumMinutes: 'workshop.maximumTooShort',
    });
  });

  it('refuses lengths off the grid', () => {
    expect(wrongFields(withRules({ minimumMinutes: 45 }))).toEqual({ minimumMinutes: 'workshop.offGrid' });
  });

  it('asks for no level when no habilitation is needed', () => {
    expect(resourceInput(saw)).toMatchObject({ requiredHabilitationId: null, requiredLevel: null });
    expect(resourceInput({ ...saw, requiredHabilitationId: 'toupie' })).toMatchObject({ requiredLevel: 'AUTONOMOUS' });
  });
});

describe('the automatic release', () => {
  it('never happens when left empty', () => {
    expect(wrongFields(saw).checkInMinutes).toBeUndefined();
    expect(resourceInput(saw).checkInMinutes).toBeNull();
  });

  it('takes whole minutes, at least one', () => {
    expect(wrongFields({ ...saw, checkInMinutes: 0 }).checkInMinutes).toBe('workshop.positive');
    expect(wrongFields({ ...saw, checkInMinutes: 15 }).checkInMinutes).toBeUndefined();
    expect(resourceInput({ ...saw, checkInMinutes: 15 }).checkInMinutes).toBe(15);
  });
});
