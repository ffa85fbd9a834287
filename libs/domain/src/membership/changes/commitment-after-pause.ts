import { addDays, daysBetween } from '../civil-months';
import type { Pause } from './rules/pause-must-stand-alone.rule';

const daysOf = ({ startsOn, endsOn }: Pause): number =>
  endsOn !== null && endsOn > startsOn ? daysBetween(startsOn, endsOn) : 0;

/** The commitment once a pause has become another: none of its days is served, each is added at the end. Null: no pause. */
export function commitmentAfterPause(commitmentEndsOn: string, before: Pause | null, after: Pause | null): string {
  const begins = (after ?? before)?.startsOn ?? commitmentEndsOn;
  const added = (after ? daysOf(after) : 0) - (before ? daysOf(before) : 0);
  return begins < commitmentEndsOn ? addDays(commitmentEndsOn, added) : commitmentEndsOn;
}
