import { createRequire } from 'node:module';

/** The package ships no types. It builds days in the zone of the machine: they are read back with local getters. */
const joursFeries = createRequire(import.meta.url)('@socialgouv/jours-feries') as (
  year: number,
) => Readonly<Record<string, Date>>;

/** A day on which France does not work (code du travail, art. L3133-1). */
export interface PublicHoliday {
  /** Civil day, YYYY-MM-DD. */
  readonly date: string;
  readonly name: string;
}

/** The names people read on a calendar, where the package writes them otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  "Jour de l'an": 'Jour de l’an',
  'Fête du travail': 'Fête du Travail',
  'Victoire des alliés': 'Victoire 1945',
  'Fête Nationale': 'Fête nationale',
  Armistice: 'Armistice 1918',
};

const twoDigits = (figure: number): string => String(figure).padStart(2, '0');

const dayOf = (date: Date): string =>
  `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;

/** The eleven public holidays of each year, first to last year included, in order of date. */
export function publicHolidays(fromYear: number, toYear = fromYear): PublicHoliday[] {
  const years = Array.from({ length: Math.max(toYear - fromYear + 1, 0) }, (_, i) => fromYear + i);
  return years
    .flatMap((year) => Object.entries(joursFeries(year)))
    .map(([name, date]) => ({ date: dayOf(date), name: NAMES[name] ?? name }))
    .sort((a, b) => a.date.localeCompare(b.date));
}
