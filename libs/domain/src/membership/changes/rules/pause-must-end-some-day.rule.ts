import { addMonths } from '../../civil-months';
import type { ChangeRefusal } from '../refusals';
import type { PauseAmongOthers } from './pause-must-stand-alone.rule';

const LONGEST_MONTHS = 12;

/** Who stays away for longer leaves, and comes back. */
export function pauseMustEndSomeDay({ pause }: Pick<PauseAmongOthers, 'pause'>): ChangeRefusal | undefined {
  if (pause.endsOn === null || pause.endsOn <= addMonths(pause.startsOn, LONGEST_MONTHS)) return undefined;
  return { code: 'PAUSE_TOO_LONG', longestMonths: LONGEST_MONTHS };
}
