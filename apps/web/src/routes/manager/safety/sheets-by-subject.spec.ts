import { sheetsBySubject } from './sheets-by-subject';

const version = (about: string, number: number, inForceFrom: string) => ({ about, number, inForceFrom });

it('keeps the highest version begun in force, the day it begins included', () => {
  const [saw] = sheetsBySubject([version('saw', 1, '2026-01-01'), version('saw', 2, '2026-11-23')], '2026-11-23');
  expect(saw?.inForce?.number).toBe(2);
  expect(saw?.past.map(({ number }) => number)).toEqual([1]);
});

it('announces a version of a day to come, without replacing the one in force', () => {
  const [saw] = sheetsBySubject([version('saw', 2, '2026-11-24'), version('saw', 1, '2026-01-01')], '2026-11-23');
  expect(saw?.inForce?.number).toBe(1);
  expect(saw?.toCome.map(({ number }) => number)).toEqual([2]);
});

it('keeps the category and the machine apart', () => {
  const subjects = sheetsBySubject([version('saw', 1, '2026-01-01'), version('wood', 3, '2026-01-01')], '2026-11-23');
  expect(subjects.map(({ about, inForce }) => [about, inForce?.number])).toEqual([
    ['saw', 1],
    ['wood', 3],
  ]);
});
