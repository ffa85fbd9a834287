import { amountOf, personsOf, publishedRow, together, type Cell, type CivilMonth } from '@etabli/domain';
import type { FigureRow } from './figure-row';
import type { PoleFacts, UsageFacts } from './usage-facts';

const EVERYTHING = { subject: 'ALL', subjectCode: '', subjectName: '', hue: null, position: 0 } as const;

const poleSubject = ({ code, name, hue, position }: PoleFacts) =>
  ({ subject: 'POLE', subjectCode: code, subjectName: name, hue, position }) as const;

/** The figures of one month, in total and by pole, hidden where they must be. Hours are rounded to the hour. */
export function monthFigures(facts: UsageFacts, month: CivilMonth): FigureRow[] {
  const cells = facts.poles.map((pole) => cellOf(facts, pole, month));
  const { totalShown, hidden } = publishedRow(cells);
  const open = openHoursByPole(facts, month);
  const all = { code: '', contributions: together(cells) };
  const totalOpen = [...open.values()].reduce((sum, hours) => sum + hours, 0);
  return [
    ...figuresOf({ ...month, ...EVERYTHING }, totalShown ? all : null, totalOpen),
    ...facts.poles.flatMap((pole, rank) => {
      const cell = hidden.has(pole.code) ? null : (cells[rank] ?? null);
      return figuresOf({ ...month, ...poleSubject(pole) }, cell, open.get(pole.id) ?? 0);
    }),
  ];
}

type Head = Omit<FigureRow, 'indicator' | 'value'>;

/** Hours and artisans are shown or hidden together: one would betray the other. */
const figuresOf = (head: Head, shown: Cell | null, openHours: number): FigureRow[] => [
  { ...head, indicator: 'HOURS', value: shown && Math.round(amountOf(shown.contributions) / 60) },
  { ...head, indicator: 'ARTISANS', value: shown && personsOf(shown.contributions) },
  { ...head, indicator: 'OPEN_HOURS', value: Math.round(openHours * 10) / 10 },
];

const cellOf = ({ bookings }: UsageFacts, { id, code }: PoleFacts, { startsOn }: CivilMonth): Cell => ({
  code,
  contributions: bookings
    .filter(({ month, poleId }) => month === startsOn && poleId === id)
    .map(({ personId, minutes }) => ({ person: personId, amount: minutes })),
});

/** Hours that could be booked: opening hours, once for each bookable resource that was there before the month ended. */
function openHoursByPole(
  { poles, resources, openHours }: UsageFacts,
  { startsOn, endsOn }: CivilMonth,
): Map<string, number> {
  const hours = openHours.get(startsOn) ?? 0;
  return new Map(
    poles.map(({ id }) => [
      id,
      hours * resources.filter(({ poleId, since }) => poleId === id && since < endsOn).length,
    ]),
  );
}
