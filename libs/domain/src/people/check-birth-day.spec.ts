import { checkBirthDay } from './check-birth-day';

const TODAY = '2026-11-23';

describe('the day somebody is born', () => {
  it.each(['1900-01-01', '2009-02-28', TODAY])('may be %s', (day) => {
    expect(checkBirthDay(day, TODAY)).toEqual([]);
  });

  it.each(['1899-12-31', '2026-11-24', '2062-05-01'])('is a typing mistake when it is %s', (day) => {
    expect(checkBirthDay(day, TODAY)).toEqual([{ code: 'BIRTH_DAY_NOT_PLAUSIBLE' }]);
  });

  it('need not be known', () => {
    expect(checkBirthDay(null, TODAY)).toEqual([]);
    expect(checkBirthDay(undefined, TODAY)).toEqual([]);
  });
});
