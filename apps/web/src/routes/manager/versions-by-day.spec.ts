import { versionsByDay } from './versions-by-day';

const version = (number: number, inForceFrom: string) => ({ number, inForceFrom });
const numbersOf = (versions: readonly { number: number }[]) => versions.map(({ number }) => number);

describe('the versions of the rules on a day', () => {
  const all = [version(2, '2026-11-01'), version(4, '2026-12-20'), version(1, '2025-09-01'), version(3, '2026-12-01')];

  it('holds the last whose day has come, announces the others soonest first, keeps those replaced', () => {
    const { inForce, toCome, past } = versionsByDay(all, '2026-11-23');
    expect(inForce?.number).toBe(2);
    expect(numbersOf(toCome)).toEqual([3, 4]);
    expect(numbersOf(past)).toEqual([1]);
  });

  it('changes on the very day', () => {
    expect(versionsByDay(all, '2026-12-01').inForce?.number).toBe(3);
  });

  it('holds the later of two published for one day', () => {
    expect(versionsByDay([version(1, '2026-11-01'), version(2, '2026-11-01')], '2026-11-23').inForce?.number).toBe(2);
  });

  it('holds none before the first day', () => {
    expect(versionsByDay(all, '2025-01-01')).toMatchObject({ inForce: null, past: [] });
  });
});
