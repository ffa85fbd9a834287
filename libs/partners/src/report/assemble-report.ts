import { addDays, addMonths, type Language } from '@etabli/domain';
import { OTHER_TRADES, UNKNOWN_TRADE, type FigureRow } from '../snapshot/figure-row';
import { figureOf, hoursBooked, occupancy } from './figures';
import type { MonthUsage, PoleUsage, TradeUsage, UsageReport } from './usage-report';

export interface SnapshotRow {
  readonly id: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly threshold: number;
  readonly computedAt: string;
}

/** Puts frozen figures in the order a committee reads them. It only adds up what may be shown. */
export function assembleReport(snapshot: SnapshotRow, figures: readonly FigureRow[], language: Language): UsageReport {
  const { startsOn, endsOn } = snapshot;
  const comparedFrom = addMonths(startsOn, -12);
  const year = figures.filter((row) => row.startsOn === startsOn && row.endsOn === endsOn);
  const yearBefore = figures.filter((row) => row.startsOn === comparedFrom && row.endsOn === startsOn);
  const monthly = figures.filter((row) => row.endsOn === addMonths(row.startsOn, 1));
  const told = monthly.filter((row) => row.startsOn >= startsOn && row.endsOn <= endsOn);
  const before = monthly.filter((row) => row.startsOn >= comparedFrom && row.endsOn <= startsOn).filter(isTotal);
  return {
    from: startsOn,
    to: addDays(endsOn, -1),
    comparedFrom,
    comparedTo: addDays(startsOn, -1),
    threshold: snapshot.threshold,
    snapshotOn: snapshot.computedAt,
    artisansHosted: figureOf(year.filter(isTotal), 'ARTISANS'),
    artisansHostedBefore: figureOf(yearBefore.filter(isTotal), 'ARTISANS'),
    hoursBooked: hoursBooked(told.filter(isTotal)),
    hoursBookedBefore: hoursBooked(before),
    occupancyPercent: occupancy(told.filter(isTotal)),
    occupancyPercentBefore: occupancy(before),
    months: monthsOf(told),
    poles: polesOf(told, year),
    trades: tradesOf(year, language),
  };
}

const isTotal = ({ subject }: FigureRow): boolean => subject === 'ALL';

function monthsOf(told: readonly FigureRow[]): MonthUsage[] {
  const byMonth = Map.groupBy(told, ({ startsOn }) => startsOn);
  return [...byMonth.keys()].sort().map((startsOn) => {
    const rows = byMonth.get(startsOn) ?? [];
    const total = rows.filter(isTotal);
    return {
      month: startsOn.slice(0, 7),
      hoursBooked: hoursBooked(total),
      artisans: figureOf(total, 'ARTISANS'),
      occupancyPercent: occupancy(total),
      byPole: polesOf(rows, rows),
    };
  });
}

/** Hours from the months, artisans from the whole span: someone who came in two months counts once. */
function polesOf(monthly: readonly FigureRow[], span: readonly FigureRow[]): PoleUsage[] {
  const ofPole = (rows: readonly FigureRow[], code: string) =>
    rows.filter((row) => row.subject === 'POLE' && row.subjectCode === code);
  const latest = new Map(monthly.filter(({ subject }) => subject === 'POLE').map((row) => [row.subjectCode, row]));
  return [...latest.values()]
    .sort((a, b) => a.position - b.position || a.subjectCode.localeCompare(b.subjectCode))
    .map(({ subjectCode, subjectName, hue }) => ({
      poleCode: subjectCode,
      poleName: subjectName,
      hue: hue ?? '#4A5D6B',
      hoursBooked: hoursBooked(ofPole(monthly, subjectCode)),
      artisans: figureOf(ofPole(span, subjectCode), 'ARTISANS'),
      occupancyPercent: occupancy(ofPole(monthly, subjectCode)),
    }));
}

const TRADE_NAMES: Readonly<Record<string, Record<Language, string>>> = {
  [OTHER_TRADES]: { FR: 'Autres métiers', EN: 'Other trades' },
  [UNKNOWN_TRADE]: { FR: 'Métier non renseigné', EN: 'Trade not filled in' },
};

const tradesOf = (year: readonly FigureRow[], language: Language): TradeUsage[] =>
  year
    .filter(({ subject }) => subject === 'TRADE')
    .sort((a, b) => a.position - b.position)
    .map((row) => ({
      trade: TRADE_NAMES[row.subjectCode]?.[language] ?? row.subjectName,
      artisans: figureOf([row], 'ARTISANS'),
    }));
