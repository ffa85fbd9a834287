import { kindInput, NEW_KIND } from './kind-form';

describe('a kind of paper', () => {
  it('says which bookers only when it is asked of bookers', () => {
    const form = { ...NEW_KIND, name: ' Permis ', resourceKind: 'VEHICLE' } as const;
    expect(kindInput(form)).toMatchObject({ name: 'Permis', resourceKind: null });
    expect(kindInput({ ...form, requiredOf: 'BOOKERS_OF_KIND' })).toMatchObject({ resourceKind: 'VEHICLE' });
  });
});
