import { formOf, NEW_TRAINING, trainingInput, wrongFields, type TrainingForm } from './training-form';

const written: TrainingForm = { ...NEW_TRAINING, title: ' Toupie ', habilitationTypeId: 't', hours: 2.5, euros: 89.9 };
const wrong = (change: Partial<TrainingForm>) => wrongFields({ ...written, ...change });

describe('a training being written', () => {
  it('is sent in minutes and whole cents, without spaces around its title', () => {
    expect(trainingInput(written)).toMatchObject({ title: 'Toupie', minutes: 150, priceCents: 8_990, seats: 6 });
  });

  it('comes back as it was sent', () => {
    const standing = {
      __typename: 'Training' as const,
      id: '1',
      code: 'TOUPIE',
      quizPassPercent: null,
      questionCount: 0,
      habilitationType: { __typename: 'HabilitationType' as const, id: 't', name: 'Toupie' },
      ...trainingInput(written),
    };
    expect(formOf(standing)).toEqual({ ...written, title: 'Toupie' });
  });

  it('says which fields are to be corrected', () => {
    expect(wrong({})).toEqual([]);
    expect(wrongFields(NEW_TRAINING)).toEqual(['title', 'habilitationTypeId']);
    expect(wrong({ hours: 0.4 })).toEqual(['hours']);
    expect(wrong({ hours: 48.5 })).toEqual(['hours']);
    expect(wrong({ euros: '' })).toEqual(['euros']);
    expect(wrong({ euros: -1 })).toEqual(['euros']);
    expect(wrong({ seats: 2.5, minimumEnrolled: 1 })).toEqual(['seats']);
    expect(wrong({ deadlineHours: 721 })).toEqual(['deadlineHours']);
  });

  it('never needs more people than it has seats', () => {
    expect(wrong({ seats: 3, minimumEnrolled: 4 })).toEqual(['minimumEnrolled']);
    expect(wrong({ seats: 3, minimumEnrolled: 3 })).toEqual([]);
    expect(wrong({ seats: '', minimumEnrolled: 4 })).toEqual(['seats']);
  });
});
