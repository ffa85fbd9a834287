import { lifeState, type LifeState, type SubscriptionLife } from './life-state';
import {
  DEBT_EVENTS,
  PAYMENT_AFTER,
  STAGE_AFTER,
  STAGES_WITHOUT_DEBTS,
  type DebtEvent,
  type LifeEvent,
} from './life-table';

/** The event does not happen to a subscription in this state. */
export interface LifeRefusal {
  readonly code: 'LIFE_EVENT_OUT_OF_PLACE';
  readonly state: LifeState;
  readonly event: LifeEvent;
}

export type LifeStep =
  | { readonly kind: 'advanced'; readonly life: SubscriptionLife }
  | { readonly kind: 'refused'; readonly refusal: LifeRefusal };

/** The life of a subscription after an event, by the tables and nothing else. */
export function advanceLife(life: SubscriptionLife, event: LifeEvent): LifeStep {
  const after = isDebt(event) ? afterDebt(life, event) : afterStage(life, event);
  if (after) return { kind: 'advanced', life: after };
  return { kind: 'refused', refusal: { code: 'LIFE_EVENT_OUT_OF_PLACE', state: lifeState(life), event } };
}

const isDebt = (event: LifeEvent): event is DebtEvent => DEBT_EVENTS.some((one) => one === event);

function afterStage(life: SubscriptionLife, event: Exclude<LifeEvent, DebtEvent>): SubscriptionLife | undefined {
  const stage = STAGE_AFTER[life.stage][event];
  return stage && { ...life, stage };
}

const afterDebt = (life: SubscriptionLife, event: DebtEvent): SubscriptionLife | undefined =>
  STAGES_WITHOUT_DEBTS.includes(life.stage) ? undefined : { ...life, payment: PAYMENT_AFTER[event] };
