import { byPresence, comingAfter, downNow } from './board';

const pole = (id: string) => ({ id, code: id, name: id, hue: '#000000' });
const resource = (id: string, poleId: string, inService = true) => ({
  id,
  name: id,
  inService,
  outOfServiceReason: null,
  pole: { id: poleId, name: poleId, hue: '#000000' },
});
const at = (hour: number) => `2026-11-23T${String(hour).padStart(2, '0')}:00:00Z`;
const slot = (id: string, hour: number, kind: 'BOOKING' | 'OUT_OF_SERVICE' = 'BOOKING') => ({
  id,
  kind,
  startsAt: at(hour),
  endsAt: at(hour + 1),
});

it('keeps the order of the poles, and tells where nobody is', () => {
  const there = { name: 'Ana', since: at(8), until: at(10), running: true, resource: resource('saw', 'bois') };
  const { busy, quiet } = byPresence([pole('metal'), pole('bois')], [there]);
  expect(busy.map(({ pole: { id }, there: who }) => [id, who.length])).toEqual([['bois', 1]]);
  expect(quiet.map(({ id }) => id)).toEqual(['metal']);
});

it('announces what begins, soonest first, never what began nor a breakdown', () => {
  const rows = [
    {
      resource: resource('saw', 'bois'),
      occupations: [slot('now', 9), slot('late', 14), slot('down', 11, 'OUT_OF_SERVICE')],
    },
    { resource: resource('lathe', 'bois'), occupations: [slot('soon', 11)] },
  ];
  expect(comingAfter(rows, Date.parse(at(10)), 5).map(({ id }) => id)).toEqual(['soon', 'late']);
  expect(comingAfter(rows, Date.parse(at(10)), 1).map(({ id }) => id)).toEqual(['soon']);
});

it('names the machines out of service', () => {
  const rows = [resource('saw', 'bois', false), resource('lathe', 'bois')].map((one) => ({
    resource: one,
    occupations: [],
  }));
  expect(downNow(rows).map(({ id }) => id)).toEqual(['saw']);
});
