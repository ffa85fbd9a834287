import fc from 'fast-check';
import { advanceLife } from './advance-life';
import { LIFE_STAGES, lifeState, type LifeState, type SubscriptionLife } from './life-state';
import { DEBT_EVENTS, STAGE_EVENTS, type LifeEvent } from './life-table';

const EVENTS: readonly LifeEvent[] = [...STAGE_EVENTS, ...DEBT_EVENTS];
const APPLIED: SubscriptionLife = { stage: 'APPLICATION', payment: 'UP_TO_DATE' };
const events = fc.array(fc.constantFrom(...EVENTS), { maxLength: 40 });

const after = (life: SubscriptionLife, event: LifeEvent): SubscriptionLife => {
  const step = advanceLife(life, event);
  return step.kind === 'advanced' ? step.life : life;
};
const statesOf = (...lived: LifeEvent[]): LifeState[] =>
  lived.map((_, i) => lifeState(lived.slice(0, i + 1).reduce(after, APPLIED)));

describe('the life of a subscription', () => {
  it('goes from the application to the end, through arrears and back', () => {
    const lived = statesOf(
      'ACCEPT',
      'COMPLETE_PAPERS',
      'DEBT_LATE',
      'DEBT_RESTRICTS',
      'DEBT_SUSPENDS',
      'DEBT_SETTLED',
      'PAUSE',
      'RESUME',
      'GIVE_NOTICE',
      'REACH_END',
    );
    expect(lived).toEqual([
      'PAPERS',
      'ACTIVE',
      'PAST_DUE',
      'RESTRICTED',
      'SUSPENDED',
      'ACTIVE',
      'PAUSED',
      'ACTIVE',
      'NOTICE_GIVEN',
      'ENDED',
    ]);
  });

  it('takes exactly these steps', () => {
    const steps = LIFE_STAGES.flatMap((stage) =>
      EVENTS.flatMap((event) => {
        const step = advanceLife({ stage, payment: 'UP_TO_DATE' }, event);
        return step.kind === 'advanced' ? [`${stage} ${event} → ${lifeState(step.life)}`] : [];
      }),
    );
    expect(steps).toEqual([
      'APPLICATION ACCEPT → PAPERS',
      'APPLICATION TERMINATE → ENDED',
      'PAPERS COMPLETE_PAPERS → ACTIVE',
      'PAPERS TERMINATE → ENDED',
      'RUNNING PAUSE → PAUSED',
      'RUNNING GIVE_NOTICE → NOTICE_GIVEN',
      'RUNNING TERMINATE → ENDED',
      'RUNNING DEBT_LATE → PAST_DUE',
      'RUNNING DEBT_RESTRICTS → RESTRICTED',
      'RUNNING DEBT_SUSPENDS → SUSPENDED',
      'RUNNING DEBT_SETTLED → ACTIVE',
      'PAUSED RESUME → ACTIVE',
      'PAUSED GIVE_NOTICE → NOTICE_GIVEN',
      'PAUSED TERMINATE → ENDED',
      'PAUSED DEBT_LATE → PAUSED',
      'PAUSED DEBT_RESTRICTS → RESTRICTED',
      'PAUSED DEBT_SUSPENDS → SUSPENDED',
      'PAUSED DEBT_SETTLED → PAUSED',
      'NOTICE_GIVEN WITHDRAW_NOTICE → ACTIVE',
      'NOTICE_GIVEN REACH_END → ENDED',
      'NOTICE_GIVEN TERMINATE → ENDED',
      'NOTICE_GIVEN DEBT_LATE → NOTICE_GIVEN',
      'NOTICE_GIVEN DEBT_RESTRICTS → RESTRICTED',
      'NOTICE_GIVEN DEBT_SUSPENDS → SUSPENDED',
      'NOTICE_GIVEN DEBT_SETTLED → NOTICE_GIVEN',
      'ENDED DEBT_LATE → ENDED',
      'ENDED DEBT_RESTRICTS → ENDED',
      'ENDED DEBT_SUSPENDS → ENDED',
      'ENDED DEBT_SETTLED → ENDED',
    ]);
  });

  it('says why a step is not taken', () => {
    expect(advanceLife({ stage: 'RUNNING', payment: 'SUSPENDED' }, 'RESUME')).toEqual({
      kind: 'refused',
      refusal: { code: 'LIFE_EVENT_OUT_OF_PLACE', state: 'SUSPENDED', event: 'RESUME' },
    });
  });

  it('never comes back from its end, whatever happens', () => {
    fc.assert(
      fc.property(events, events, (before, later) => {
        const life = [...before, 'TERMINATE' as const].reduce(after, APPLIED);
        expect(lifeState(later.reduce(after, life))).toBe('ENDED');
      }),
      { verbose: true },
    );
  });

  it('never uses the workshop before its papers are complete', () => {
    fc.assert(
      fc.property(
        events.filter((lived) => !lived.includes('COMPLETE_PAPERS')),
        (lived) => expect(['APPLICATION', 'PAPERS', 'ENDED']).toContain(lifeState(lived.reduce(after, APPLIED))),
      ),
      { verbose: true },
    );
  });

  it('keeps its debts apart from its stages: paying changes no stage, leaving pays nothing', () => {
    fc.assert(
      fc.property(events, fc.constantFrom(...EVENTS), (lived, event) => {
        const life = lived.reduce(after, APPLIED);
        const next = after(life, event);
        expect(next.stage === life.stage || next.payment === life.payment).toBe(true);
      }),
      { verbose: true },
    );
  });
});
