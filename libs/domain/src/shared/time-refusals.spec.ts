import { Refused } from './refusal';
import { checkMoment, instantsOf } from './time-refusals';

describe('a moment given by a person', () => {
  it('is refused with both neighbours when its hour is skipped in March', () => {
    expect(checkMoment('2027-03-28T02:30', 'startsAt')).toEqual({
      code: 'LOCAL_TIME_DOES_NOT_EXIST',
      field: 'startsAt',
      candidates: [Date.UTC(2027, 2, 28, 0, 30), Date.UTC(2027, 2, 28, 1, 30)],
    });
  });

  it('is refused with both instants when its hour is repeated in October', () => {
    expect(checkMoment('2026-10-25T02:30', 'endsAt')).toEqual({
      code: 'LOCAL_TIME_AMBIGUOUS',
      field: 'endsAt',
      candidates: [Date.UTC(2026, 9, 25, 0, 30), Date.UTC(2026, 9, 25, 1, 30)],
    });
  });

  it('is refused when it is no time at all', () => {
    expect(checkMoment('demain', 'startsAt')).toEqual({ code: 'MALFORMED_TIME', field: 'startsAt' });
    expect(checkMoment('9999-01-01T10:00', 'startsAt')).toEqual({ code: 'MALFORMED_TIME', field: 'startsAt' });
  });

  it('is an instant otherwise, civil in Paris when it has no offset', () => {
    expect(instantsOf({ startsAt: '2026-11-24T10:00', endsAt: '2026-11-24T10:00Z' })).toEqual({
      startsAt: Date.UTC(2026, 10, 24, 9),
      endsAt: Date.UTC(2026, 10, 24, 10),
    });
  });

  it('never hides one unclear time behind another', () => {
    const read = () => instantsOf({ startsAt: 'x', endsAt: 'y' });
    expect(read).toThrow(Refused);
    expect(read).toThrow('MALFORMED_TIME, MALFORMED_TIME');
  });
});
