import { checkAcceptance, versionsToAccept } from './text-to-accept';

const TODAY = '2026-11-23';
const version = (number: number, inForceFrom: string) => ({ number, inForceFrom });
const old = version(1, '2020-06-01');
const current = version(2, TODAY);
const announced = version(3, '2027-01-01');
const numbers = (versions: (typeof old)[]) => versionsToAccept(versions, TODAY).map(({ number }) => number);

describe('the text to accept', () => {
  it('is the version in force, then those announced', () => {
    expect(numbers([old, current, announced])).toEqual([2, 3]);
    expect(numbers([old])).toEqual([1]);
    expect(numbers([announced])).toEqual([3]);
    expect(numbers([])).toEqual([]);
  });

  it('is the last one published when two are in force from the same day', () => {
    expect(numbers([old, current, version(3, TODAY)])).toEqual([3]);
  });

  it('is refused when it was replaced, and the refusal says by which', () => {
    const refusals = (number: number) => checkAcceptance([old, current, announced], { number, today: TODAY });
    expect(refusals(1)).toEqual([{ code: 'AGREEMENT_TEXT_REPLACED', version: 2 }]);
    expect(refusals(2)).toEqual([]);
    expect(refusals(3)).toEqual([]);
    expect(refusals(4)).toEqual([{ code: 'AGREEMENT_TEXT_REPLACED', version: 2 }]);
  });
});
