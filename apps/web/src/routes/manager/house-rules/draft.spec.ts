import { draftInput, wrongFields } from './draft';

const TODAY = '2026-11-23';
const last = { number: 3, textFr: 'On range son poste avant de partir.', textEn: '' };
const draft = { textFr: `${last.textFr}\n\nOn balaie aussi.\n`, textEn: '', from: TODAY };

describe('a new version of the house rules', () => {
  it('is accepted when it says something new, from today on', () => {
    expect(wrongFields(draft, last, TODAY)).toEqual({});
    expect(wrongFields(draft, null, TODAY)).toEqual({});
  });

  it('is not published word for word again', () => {
    expect(wrongFields({ ...draft, textFr: ` ${last.textFr} ` }, last, TODAY)).toEqual({
      textFr: 'houseRules.write.same',
    });
  });

  it('needs a sentence, in English too when there is some', () => {
    expect(wrongFields({ ...draft, textFr: 'Non.', textEn: 'No.' }, last, TODAY)).toEqual({
      textFr: 'houseRules.write.tooShort',
      textEn: 'houseRules.write.tooShort',
    });
  });

  it('never begins in the past, nor on no day', () => {
    expect(wrongFields({ ...draft, from: '2026-11-22' }, last, TODAY)).toHaveProperty('from');
    expect(wrongFields({ ...draft, from: '' }, last, TODAY)).toHaveProperty('from');
  });

  it('is sent without the blanks around it', () => {
    expect(draftInput(draft)).toEqual({
      textFr: `${last.textFr}\n\nOn balaie aussi.`,
      textEn: '',
      inForceFrom: TODAY,
    });
  });
});
