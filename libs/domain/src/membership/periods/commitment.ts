import { commonDays, type DayPeriod } from '../../shared/day-period';
import { addDays, daysBetween } from '../civil-months';
import { commitmentEnd } from '../subscription';

/** First day free to leave when some days were paused: a pause is not time served, each of its days is added at the end. */
export function commitmentEndAfterPauses(
  { startsOn, commitmentMonths }: { readonly startsOn: string; readonly commitmentMonths: number },
  pauses: readonly DayPeriod[],
): string {
  const inOrder = [...pauses].sort((a, b) => a.startsOn.localeCompare(b.startsOn));
  return inOrder.reduce(
    (endsOn, pause) => {
      // a pause that begins within moves the end by all its days: none of them is served
      const begins = commonDays({ startsOn, endsOn }, pause);
      return begins ? addDays(endsOn, daysBetween(begins.startsOn, pause.endsOn)) : endsOn;
    },
    commitmentEnd(startsOn, commitmentMonths),
  );
}
