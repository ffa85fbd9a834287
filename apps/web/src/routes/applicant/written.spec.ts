import { inputOf, writtenBy, type Applicant } from './written';

const APPLICANT = { id: 'p', firstName: 'Zoé', lastName: 'Martin', bornOn: null, application: null } as Applicant;

describe('what a newcomer writes', () => {
  it('begins with their name alone', () => {
    expect(writtenBy(APPLICANT)).toMatchObject({ firstName: 'Zoé', phone: '', hasBusiness: true });
  });

  it('sends nothing for what is left empty', () => {
    expect(inputOf(writtenBy(APPLICANT))).toMatchObject({ phone: null, bornOn: null, siret: null, planId: null });
  });

  it('sends the business or the project, never both', () => {
    const written = {
      ...writtenBy(APPLICANT),
      siret: '732 829 320 00074',
      businessName: 'Atelier',
      project: 'Un jour',
    };
    expect(inputOf(written)).toMatchObject({ siret: '732 829 320 00074', project: '' });
    expect(inputOf({ ...written, hasBusiness: false })).toMatchObject({
      siret: null,
      businessName: null,
      project: 'Un jour',
    });
  });
});
