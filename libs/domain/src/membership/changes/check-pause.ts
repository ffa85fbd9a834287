import type { ChangeRefusal } from './refusals';
import { changeMustLieNear, type ChangeDay } from './rules/change-must-lie-near.rule';
import {
  changeMustLieWithinSubscription,
  type ChangeOfSubscription,
} from './rules/change-must-lie-within-subscription.rule';
import { pauseMustEndSomeDay } from './rules/pause-must-end-some-day.rule';
import { pauseMustStandAlone, type PauseAmongOthers } from './rules/pause-must-stand-alone.rule';

/** What the rules on a pause need to know; days as YYYY-MM-DD. */
export interface PauseFacts
  extends PauseAmongOthers, Pick<ChangeOfSubscription, 'subscription'>, Pick<ChangeDay, 'today'> {}

/** Every rule on a pause; it begins on a day like any change. */
export const PAUSE_RULES = [
  changeMustLieNear,
  changeMustLieWithinSubscription,
  pauseMustEndSomeDay,
  pauseMustStandAlone,
] as const;

/** Every reason not to pause a subscription. */
export const checkPause = (facts: PauseFacts): ChangeRefusal[] =>
  PAUSE_RULES.flatMap((rule) => rule({ ...facts, on: facts.pause.startsOn }) ?? []);
