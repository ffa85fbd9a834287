import { useState } from 'react';
import type { OnConflict, PreviewSeriesInput } from '../../generated/member/graphql';
import { dayOf } from '../../ui/format/time';
import type { SlotForm } from '../use-slot-form';
import { decided, undecided, type Decisions } from './decisions';
import { ruleOf, stoppedBefore, usualUntil, type RecurrenceChoice } from './recurrence-choice';
import { wallTime } from './wall-time';

const NONE: Decisions = new Map();

/** What is being repeated: the slot of the panel, how often, and what was decided about the days in the way. */
export function useSeriesForm(slot: SlotForm) {
  const startsOn = dayOf(slot.start);
  const [choice, setChoice] = useState<RecurrenceChoice>({ rhythm: 'WEEK', until: null, count: 4 });
  const [onConflict, setOnConflict] = useState<OnConflict>('ASK');
  const [kept, setKept] = useState<{ readonly of: string; readonly decisions: Decisions }>();
  const { resourceId, accessories, personId } = slot.input;
  // a decision is about the hours it was made for
  const hours = `${slot.start} ${slot.minutes}`;
  const decisions: Decisions = kept?.of === hours ? kept.decisions : NONE;
  const setDecisions = (next: Decisions): void => setKept({ of: hours, decisions: next });
  const input: PreviewSeriesInput = {
    resourceId,
    startsOn,
    startTime: wallTime(slot.start),
    endTime: wallTime(slot.start + slot.minutes * 60_000),
    rule: ruleOf(choice),
    onConflict,
    decisions: [...decisions.values()],
    ...(accessories ? { accessories } : {}),
    ...(personId ? { personId } : {}),
  };
  return {
    startsOn,
    choice,
    onConflict,
    decisions,
    input,
    setOnConflict,
    choose: (some: Partial<RecurrenceChoice>): void => setChoice({ ...choice, ...some }),
    endBy: (end: 'count' | 'until'): void =>
      setChoice({ ...choice, until: end === 'until' ? usualUntil(startsOn) : null }),
    stopBefore: (day: string): void => setChoice(stoppedBefore(choice, day)),
    decide: (decision: Parameters<typeof decided>[1]): void => setDecisions(decided(decisions, decision)),
    takeBack: (day: string): void => setDecisions(undecided(decisions, day)),
  };
}

export type SeriesForm = ReturnType<typeof useSeriesForm>;
