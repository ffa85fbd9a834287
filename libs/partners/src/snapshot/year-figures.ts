import { isSafeToPublish, personsOf, publishedRow, publishedShares, type Cell, type CivilMonth } from '@etabli/domain';
import { OTHER_TRADES, UNKNOWN_TRADE, type FigureRow } from './figure-row';
import type { UsageFacts, UsagePeriods } from './usage-facts';

/** Distinct artisans of the twelve months told, in total, by pole and by trade, and in total of the twelve before. */
export function yearFigures(facts: UsageFacts, { told, compared }: UsagePeriods): FigureRow[] {
  return [totalOf(facts, compared), totalOf(facts, told), ...polesOf(facts, told), ...tradesOf(facts, told)];
}

type Months = readonly CivilMonth[];

const spanOf = (months: Months) => ({ startsOn: months[0]!.startsOn, endsOn: months.at(-1)!.endsOn });

/** Everyone who booked, once each: what they booked does not matter here. */
function present({ bookings }: UsageFacts, months: Months, poleId?: string): Cell['contributions'] {
  const { startsOn, endsOn } = spanOf(months);
  const persons = bookings
    .filter(({ month, ...one }) => month >= startsOn && month < endsOn && (!poleId || one.poleId === poleId))
    .map(({ personId }) => personId);
  return [...new Set(persons)].map((person) => ({ person, amount: 1 }));
}

const head = (months: Months) =>
  ({
    ...spanOf(months),
    subject: 'ALL',
    subjectCode: '',
    subjectName: '',
    hue: null,
    position: 0,
    indicator: 'ARTISANS',
  }) as const;

function totalOf(facts: UsageFacts, months: Months): FigureRow {
  const everyone = present(facts, months);
  return { ...head(months), value: isSafeToPublish(everyone) ? personsOf(everyone) : null };
}

function polesOf(facts: UsageFacts, months: Months): FigureRow[] {
  const cells = facts.poles.map(({ id, code }) => ({ code, contributions: present(facts, months, id) }));
  const { hidden } = publishedRow(cells);
  return facts.poles.map(({ code, name, hue, position }, rank) => ({
    ...head(months),
    subject: 'POLE',
    subjectCode: code,
    subjectName: name,
    hue,
    position,
    value: hidden.has(code) ? null : personsOf(cells[rank]?.contributions ?? []),
  }));
}

function tradesOf(facts: UsageFacts, months: Months): FigureRow[] {
  const trades = present(facts, months).map(({ person }) => facts.trades.get(person) ?? UNKNOWN_TRADE);
  const groups = [...Map.groupBy(trades, (trade) => trade)].map(([code, persons]) => ({
    code,
    persons: persons.length,
  }));
  const { named, others } = publishedShares(groups);
  const rows = named.map(({ code, persons }, position): FigureRow => ({
    ...head(months),
    subject: 'TRADE',
    subjectCode: code,
    subjectName: code,
    position,
    value: persons,
  }));
  const leftOver = { ...head(months), subject: 'TRADE', subjectCode: OTHER_TRADES, position: named.length } as const;
  return named.length < groups.length ? [...rows, { ...leftOver, value: others }] : rows;
}
