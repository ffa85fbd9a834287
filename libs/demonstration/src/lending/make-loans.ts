import { civilInstant, dueAt } from '@etabli/domain';
import { demonstrationId } from '../demonstration-id';
import { instantText } from '../instants';
import { isStillHere, type Artisan } from '../people/artisan';
import { MANAGER } from '../people/staff';
import { randomOf, type Random } from '../random';
import type { Row } from '../rows';
import { dayOf, lastActAt, type Scene } from '../scene';
import { LENDABLE, type Unit } from './tool-rows';

interface LoanMade {
  readonly unit: Unit;
  readonly borrower: Artisan;
  readonly borrowedDay: number;
  readonly days: number;
  /** Null: still out. */
  readonly returnedDay: number | null;
}

/** Those out today: unit rank, when borrowed, for how long. The first three should be back already; two are Camille's. */
const OUT_TODAY: readonly (readonly [unitRank: number, borrowedDay: number, days: number])[] = [
  [0, -12, 7],
  [20, -9, 4],
  [33, -10, 7],
  [4, -3, 7],
  [11, -2, 7],
  [26, -6, 14],
  [38, -1, 7],
  [41, -4, 7],
];

/** Some months of loans given back, and those of today, a few of them late. */
export function loanRows(scene: Scene, artisans: readonly Artisan[]): Row[] {
  const random = randomOf(scene.seed, 'loans');
  const borrowers = artisans.filter((artisan) => isStillHere(artisan) && artisan.arrivedDay < -40);
  return [...outToday(borrowers), ...givenBack(borrowers, random)].map((loan, rank) => rowOf(scene, loan, rank));
}

const outToday = (borrowers: readonly Artisan[]): LoanMade[] =>
  OUT_TODAY.map(([unitRank, borrowedDay, days], rank) => ({
    unit: LENDABLE[unitRank]!,
    borrower: borrowers[rank === 3 || rank === 4 ? 0 : (rank * 3 + 1) % borrowers.length]!,
    borrowedDay,
    days,
    returnedDay: null,
  }));

function givenBack(borrowers: readonly Artisan[], random: Random): LoanMade[] {
  return LENDABLE.flatMap((unit) => {
    const loans: LoanMade[] = [];
    for (let day = -150 + random.between(0, 60); day < -40; day += random.between(15, 60)) {
      const borrower = random.pick(borrowers.filter(({ arrivedDay }) => arrivedDay < day));
      const days = random.between(1, unit.maximumLoanDays);
      loans.push({
        unit,
        borrower,
        borrowedDay: day,
        days,
        returnedDay: day + Math.max(days - random.between(-1, 2), 1),
      });
    }
    return loans;
  });
}

function rowOf(scene: Scene, { unit, borrower, borrowedDay, days, returnedDay }: LoanMade, rank: number): Row {
  const atTheDesk = rank % 3 === 0;
  const returnedAt = returnedDay === null ? null : civilInstant(dayOf(scene, returnedDay), 1_035);
  return {
    id: demonstrationId('loan', String(rank)),
    unitId: unit.id,
    borrowerId: borrower.id,
    lentById: atTheDesk ? MANAGER.id : borrower.id,
    borrowedAt: instantText(
      Math.min(civilInstant(dayOf(scene, borrowedDay), 540 + (rank % 16) * 15), lastActAt(scene)),
    ),
    dueAt: instantText(dueAt(dayOf(scene, borrowedDay + days))),
    returnedAt: returnedAt === null ? null : instantText(returnedAt),
    receivedById: returnedAt === null ? null : atTheDesk ? MANAGER.id : borrower.id,
    returnCondition: returnedAt === null ? null : 'Bon état',
  };
}
