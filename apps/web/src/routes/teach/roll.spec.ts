import { presenceOf, seated, toJudge, waiting, type RollLine } from './roll';

const line = (state: string) => ({ id: state, state }) as RollLine;
const ROLL = ['ENROLLED', 'ATTENDED', 'ABSENT', 'PASSED', 'WAITING', 'OFFERED', 'CANCELLED'].map(line);
const states = (lines: readonly RollLine[]) => lines.map(({ state }) => state);

describe('the roll of a session', () => {
  it('tells apart who has a seat, who waits and who left', () => {
    expect(states(seated(ROLL))).toEqual(['ENROLLED', 'ATTENDED', 'ABSENT', 'PASSED']);
    expect(states(waiting(ROLL))).toEqual(['WAITING', 'OFFERED']);
  });

  it('judges only who was there and is not judged yet', () => {
    expect(states(toJudge(ROLL))).toEqual(['ATTENDED']);
  });

  it('knows presence once it is written', () => {
    expect([line('ENROLLED'), line('ABSENT'), line('FAILED')].map(presenceOf)).toEqual([null, 'absent', 'present']);
  });
});
