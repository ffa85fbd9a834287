import { civilDay } from '../../shared/civil-time';
import type { SessionFacts } from '../check-session';
import type { SessionRefusal } from '../session-refusals';

/** A longer training is several sessions: machines are not kept from members overnight. */
export const sessionMustFitInOneDay = ({ slot }: SessionFacts): SessionRefusal | undefined =>
  civilDay(slot.start) === civilDay(slot.end - 1) ? undefined : { code: 'SESSION_OVER_SEVERAL_DAYS' };
