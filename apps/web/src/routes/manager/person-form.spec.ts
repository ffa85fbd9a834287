import { NEW_PERSON, personInput, wrongFields } from './person-form';

const camille = { ...NEW_PERSON, firstName: ' Camille ', lastName: 'Roussel', email: 'camille@exemple.fr' };

describe('the record of a person', () => {
  it('accepts a name, an address and a role', () => {
    expect(wrongFields(camille)).toEqual({});
  });

  it('names each missing field', () => {
    expect(Object.keys(wrongFields({ ...NEW_PERSON, roles: [] })).sort()).toEqual([
      'email',
      'firstName',
      'lastName',
      'roles',
    ]);
  });

  it('refuses an address without a domain', () => {
    expect(wrongFields({ ...camille, email: 'camille@' })).toEqual({ email: 'people.emailWrong' });
  });

  it('asks which partner somebody reads for', () => {
    expect(wrongFields({ ...camille, roles: ['PARTNER_VIEWER'] })).toEqual({ partnerId: 'ui:required' });
  });

  it('sends what is empty as nothing, and trims the rest', () => {
    expect(personInput(camille)).toMatchObject({ firstName: 'Camille', phone: null, roles: ['MEMBER'] });
  });
});
