import { parseInput, type SignedIn, type Viewer } from '@etabli/api-kit';
import { afterCommit, newId, Transaction } from '@etabli/database';
import { checkBooking, hourCharges, notFound, type Slot } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { PlanningNotifier } from '@etabli/jobs';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { allowancesOf } from './allowances';
import { AlternativesQuery } from './alternatives.query';
import { changeAt } from './announce';
import { lockAndLoadFacts, sqlOf, type FactsQuestion } from './booking-facts.query';
import { BookSlotSchema, requireBooker, requireStaffFor, slotOf } from './booking-inputs';
import { BookingsRepository } from './bookings.repository';
import { answeredBefore, clientRequest, type ClientRequest } from './client-requests';
import { settleHours } from './hour-credit';
import { refuseUnlessOverridden } from './override';

interface Asked {
  readonly actor: SignedIn;
  readonly input: z.output<typeof BookSlotSchema>;
  readonly slot: Slot;
  readonly request: ClientRequest | null;
  readonly question: FactsQuestion;
}

/** Books a slot of a resource, for oneself or, staff, for somebody. */
@Injectable()
export class BookSlot {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly bookings: BookingsRepository,
    private readonly alternatives: AlternativesQuery,
    private readonly notifier: PlanningNotifier,
  ) {}

  /** @returns the id of the booking: the one made before when the request was already answered */
  async execute(viewer: Viewer, rawInput: unknown): Promise<string> {
    const actor = requireBooker(viewer);
    const input = parseInput(BookSlotSchema, rawInput);
    requireStaffFor(actor, input);
    const slot = slotOf(input);
    const request = clientRequest({ actorId: actor.personId, action: 'BookSlot', input });
    const personId = input.personId ?? actor.personId;
    const question = { now: this.clock.now(), personId, resourceId: input.resourceId, slot, request };
    try {
      return await this.transaction.run((em) => this.book(em, { actor, input, slot, request, question }));
    } catch (fault) {
      throw await this.alternatives.explainFault(fault, question);
    }
  }

  private async book(em: SqlEntityManager, { actor, input, slot, request, question }: Asked): Promise<string> {
    const facts = await lockAndLoadFacts(sqlOf(em), question);
    const answered = answeredBefore(request, facts?.answer ?? null);
    if (answered) return answered;
    if (!facts) throw notFound('resource');
    const { resource } = facts.wanted;
    const reason = input.overrideReason ?? null;
    const overridden = refuseUnlessOverridden(checkBooking(facts.wanted), { viewer: actor, reason });
    const overrideReason = overridden.length > 0 ? reason : null;
    const bookingId = newId();
    await this.bookings.place(em, {
      bookingId,
      personId: question.personId,
      bookedById: actor.personId,
      resourceId: resource.id,
      slot,
      bufferMinutes: resource.rules.bufferMinutes,
      note: input.note || null,
      overrideReason,
      ...allowancesOf(facts.wanted, overridden),
      request,
      audit: {
        action: 'BookSlot',
        details: { resourceId: resource.id, resourceName: resource.name, ...asDetails(question), overridden },
      },
    });
    await settleHours(em, { bookingId, reason: 'BOOKING', charges: hourCharges(facts.wanted) });
    afterCommit(em, () => this.notifier.changed(changeAt({ resourceId: resource.id, poleId: resource.poleId }, slot)));
    return bookingId;
  }
}

const asDetails = ({ personId, slot }: FactsQuestion) => ({
  personId,
  startsAt: new Date(slot.start),
  endsAt: new Date(slot.end),
});
