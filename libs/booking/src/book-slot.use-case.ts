import { parseInput, type SignedIn, type Viewer } from '@etabli/api-kit';
import { Transaction } from '@etabli/database';
import { checkBooking, notFound, type Slot } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { withAccessories } from './accessories/accessory-facts.query';
import { AlternativesQuery } from './alternatives.query';
import { lockAndLoadFacts, sqlOf, type FactsQuestion } from './booking-facts.query';
import { BookSlotSchema, requireBooker, requireStaffFor, slotOf } from './booking-inputs';
import { answeredBefore, clientRequest, type ClientRequest } from './client-requests';
import { refuseUnlessOverridden } from './override';
import { SlotTaker } from './slot-taker';

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
    private readonly taker: SlotTaker,
    private readonly alternatives: AlternativesQuery,
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
    const wanted = await withAccessories(sqlOf(em), facts.wanted, {
      wanted: input.accessories,
      span: slot,
      lock: true,
    });
    const overrideReason = input.overrideReason ?? null;
    const overridden = refuseUnlessOverridden(checkBooking(wanted), { viewer: actor, reason: overrideReason });
    return this.taker.take(em, {
      actor,
      personId: question.personId,
      facts: wanted,
      action: 'BookSlot',
      note: input.note ?? null,
      overridden,
      overrideReason,
      request,
    });
  }
}
