import type { SignedIn } from '@etabli/api-kit';
import { afterCommit, newId } from '@etabli/database';
import { hourCharges, stateWhenBooked, type BookingFacts, type Slot } from '@etabli/domain';
import { PlanningNotifier } from '@etabli/jobs';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { wantedAccessories } from './accessories/wanted-accessory';
import { allowancesOf } from './allowances';
import { changeAt } from './announce';
import { isStaff } from './booking-inputs';
import { BookingsRepository } from './bookings.repository';
import type { ClientRequest } from './client-requests';
import type { ResourceRowFacts } from './facts-rows';
import { settleHours } from './hour-credit';
import type { BookingRow } from './own-booking';

/** A slot the rules let through, to be written. */
export interface Taking {
  readonly actor: SignedIn;
  readonly personId: string;
  readonly facts: BookingFacts & { readonly resource: ResourceRowFacts };
  /** The act, for the audit log. */
  readonly action: string;
  readonly note?: string | null;
  /** Codes staff went through, and why. */
  readonly overridden?: readonly string[];
  readonly overrideReason?: string | null;
  readonly request?: ClientRequest | null;
  readonly series?: { readonly id: string; readonly day: string };
  readonly details?: Readonly<Record<string, unknown>>;
}

/** A booking that takes another slot. */
export interface Moving {
  readonly actor: SignedIn;
  readonly from: BookingRow;
  readonly to: Taking['facts'];
  readonly action: string;
  readonly overridden: readonly string[];
  readonly overrideReason: string | null;
  readonly request?: ClientRequest | null;
}

/** What every act that takes a slot writes: the booking and its time, accessories, hours, audit; then the planning is told. */
@Injectable()
export class SlotTaker {
  constructor(
    private readonly bookings: BookingsRepository,
    private readonly notifier: PlanningNotifier,
  ) {}

  /** @returns the id of the booking */
  async take(em: SqlEntityManager, { actor, personId, facts, ...taking }: Taking): Promise<string> {
    const { resource, slot } = facts;
    const bookingId = newId();
    const overridden = taking.overridden ?? [];
    this.bookings.place(em, {
      bookingId,
      personId,
      bookedById: actor.personId,
      resourceId: resource.id,
      slot,
      bufferMinutes: resource.rules.bufferMinutes,
      note: taking.note || null,
      overrideReason: overridden.length > 0 ? (taking.overrideReason ?? null) : null,
      ...allowancesOf(facts, overridden),
      state: stateWhenBooked(resource, isStaff(actor)),
      ...(taking.series ? { seriesId: taking.series.id, occurrenceOn: taking.series.day } : {}),
      ...wantedAccessories(facts),
      request: taking.request ?? null,
      audit: {
        action: taking.action,
        details: {
          resourceId: resource.id,
          resourceName: resource.name,
          personId,
          startsAt: new Date(slot.start),
          endsAt: new Date(slot.end),
          overridden,
          ...taking.details,
        },
      },
    });
    await settleHours(em, { bookingId, reason: 'BOOKING', charges: hourCharges(facts) });
    afterCommit(em, () => this.notifier.changed(changeAt({ resourceId: resource.id, poleId: resource.poleId }, slot)));
    return bookingId;
  }
  /** Takes the new slot and lets the old one go: to be offered to who waits, once the act is done with it. */
  async move(em: SqlEntityManager, { actor, from, to, overridden, ...moving }: Moving): Promise<void> {
    const { resource, slot } = to;
    this.bookings.place(em, {
      bookingId: from.id,
      personId: from.personId,
      bookedById: actor.personId,
      resourceId: resource.id,
      slot,
      bufferMinutes: resource.rules.bufferMinutes,
      note: from.note,
      overrideReason: overridden.length > 0 ? moving.overrideReason : null,
      ...allowancesOf(to, overridden),
      state: stateWhenBooked(resource, isStaff(actor)),
      ...wantedAccessories(to),
      request: moving.request ?? null,
      audit: {
        action: moving.action,
        details: {
          personId: from.personId,
          from: placeOf(from.resourceId, from.slot),
          to: placeOf(resource.id, slot),
          overridden,
        },
      },
    });
    await settleHours(em, { bookingId: from.id, reason: 'BOOKING_MOVED', charges: hourCharges(to) });
    afterCommit(em, () => {
      this.notifier.changed(changeAt(from, from.slot));
      this.notifier.changed(changeAt({ resourceId: resource.id, poleId: resource.poleId }, slot));
    });
  }
}

const placeOf = (resourceId: string, slot: Slot) => ({
  resourceId,
  startsAt: new Date(slot.start),
  endsAt: new Date(slot.end),
});
