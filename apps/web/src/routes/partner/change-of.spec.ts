import { changeOf, type Figure } from './change-of';

const figure = (value: number | null, partial = false): Figure => ({ value, suppressed: value === null, partial });

describe('the change of a figure', () => {
  it('says how many more or fewer, to one decimal', () => {
    expect(changeOf(figure(10), figure(8.4))).toEqual({ kind: 'more', by: 1.6 });
    expect(changeOf(figure(40), figure(49))).toEqual({ kind: 'fewer', by: 9 });
    expect(changeOf(figure(40), figure(40))).toEqual({ kind: 'same' });
  });

  it('is not told when either figure is hidden', () => {
    expect(changeOf(figure(null), figure(8))).toEqual({ kind: 'hidden' });
    expect(changeOf(figure(8), figure(null))).toEqual({ kind: 'hidden' });
  });

  it('is never a subtraction when a sum leaves months out', () => {
    expect(changeOf(figure(10, true), figure(8))).toEqual({ kind: 'apart' });
    expect(changeOf(figure(10), figure(8, true))).toEqual({ kind: 'apart' });
  });

  it('does not compare with nothing', () => {
    expect(changeOf(figure(10), figure(0))).toEqual({ kind: 'nothing' });
  });
});
