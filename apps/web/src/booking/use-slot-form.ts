import { useState } from 'react';
import type { CheckBookingInput, WantedAccessoryInput } from '../generated/member/graphql';
import { civilDay, sameHourOn } from '../planning/days';
import { ontoGrid } from '../planning/free-periods';
import { dayOf } from '../ui/format/time';
import { usualMinutes, type Rules } from './slot-choice';

const MINUTE = 60_000;

export interface BookingWish {
  readonly resourceId: string;
  /** Left out: the next free slot of the resource. */
  readonly startsAt?: string;
  readonly endsAt?: string;
  /** The booking to move; left out: a new one. */
  readonly movingId?: string;
  /** Staff: for whom, when it is not for oneself. */
  readonly personId?: string;
  /** Their name, said all along so that nobody books for the wrong person. */
  readonly personName?: string;
}

interface Resource {
  readonly id: string;
  readonly rules: Rules;
  readonly nextFreeSlot?: { readonly startsAt: string } | null;
}

export interface SlotForm {
  readonly day: string;
  readonly start: number;
  readonly minutes: number;
  readonly input: CheckBookingInput;
  readonly setDay: (day: string) => void;
  readonly setStart: (start: number) => void;
  readonly setMinutes: (minutes: number) => void;
  readonly accessories: readonly WantedAccessoryInput[];
  readonly setAccessories: (wanted: readonly WantedAccessoryInput[]) => void;
  readonly setSlot: (startsAt: string, endsAt: string) => void;
}

const instant = (at: number): string => new Date(at).toISOString();

/** The slot being chosen for a resource. Another day keeps the civil hour. */
export function useSlotForm(resource: Resource, wish: BookingWish): SlotForm {
  const [start, setStart] = useState(() => firstStart(resource, wish));
  const [minutes, setMinutes] = useState(() => firstMinutes(resource, wish));
  const [accessories, setAccessories] = useState<readonly WantedAccessoryInput[]>([]);
  const day = dayOf(start);
  const setDay = (next: string): void => setStart(sameHourOn(next, start));
  const setSlot = (startsAt: string, endsAt: string): void => {
    setStart(Date.parse(startsAt));
    setMinutes((Date.parse(endsAt) - Date.parse(startsAt)) / MINUTE);
  };
  const input: CheckBookingInput = {
    resourceId: resource.id,
    startsAt: instant(start),
    endsAt: instant(start + minutes * MINUTE),
    ...(wish.movingId ? { movingBookingId: wish.movingId } : {}),
    ...(accessories.length > 0 ? { accessories: [...accessories] } : {}),
    ...(wish.personId ? { personId: wish.personId } : {}),
  };
  return { day, start, minutes, input, accessories, setAccessories, setDay, setStart, setMinutes, setSlot };
}

function firstStart(resource: Resource, { startsAt }: BookingWish): number {
  const asked = startsAt ?? resource.nextFreeSlot?.startsAt;
  if (asked) return Date.parse(asked);
  return ontoGrid(Date.now(), civilDay(undefined).toMillis(), resource.rules.gridMinutes);
}

function firstMinutes({ rules }: Resource, { startsAt, endsAt }: BookingWish): number {
  return startsAt && endsAt ? (Date.parse(endsAt) - Date.parse(startsAt)) / MINUTE : usualMinutes(rules);
}
