import { parseInput, type SignedIn, type Viewer } from '@etabli/api-kit';
import { Database, Transaction } from '@etabli/database';
import { checkMove, notFound, type Slot } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { keptBy, withAccessories } from './accessories/accessory-facts.query';
import { AlternativesQuery } from './alternatives.query';
import { loadFacts, sqlOf, type FactsQuestion } from './booking-facts.query';
import { MoveBookingSchema, requireBooker, requireStaffFor, slotOf } from './booking-inputs';
import { answeredBefore, clientRequest, findAnswer, type ClientRequest } from './client-requests';
import { lockForChange } from './lock-booking';
import { findOwn, type BookingRow } from './own-booking';
import { refuseUnlessOverridden } from './override';
import { SlotTaker } from './slot-taker';
import { offerFreedTime } from './waitlist/offer-freed-time';

interface Asked {
  readonly actor: SignedIn;
  readonly input: z.output<typeof MoveBookingSchema>;
  readonly slot: Slot;
  readonly request: ClientRequest | null;
}

/** Takes another slot for a booking, of another length or on another resource if wished; the old slot is given back. */
@Injectable()
export class MoveBooking {
  constructor(
    private readonly transaction: Transaction,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly taker: SlotTaker,
    private readonly alternatives: AlternativesQuery,
  ) {}

  /** @returns the id of the booking */
  async execute(viewer: Viewer, rawInput: unknown): Promise<string> {
    const actor = requireBooker(viewer);
    const input = parseInput(MoveBookingSchema, rawInput);
    requireStaffFor(actor, input);
    const slot = slotOf(input);
    const request = clientRequest({ actorId: actor.personId, action: 'MoveBooking', input });
    const found = await findOwn(this.database.sql.bind(this.database), { bookingId: input.bookingId, actor });
    try {
      return await this.transaction.run((em) => this.decide(em, { actor, input, slot, request }));
    } catch (fault) {
      throw await this.alternatives.explainFault(fault, this.questionAbout(found, { input, slot }));
    }
  }

  private questionAbout(from: BookingRow, { input, slot }: Pick<Asked, 'input' | 'slot'>): FactsQuestion {
    const resourceId = input.resourceId ?? from.resourceId;
    return { now: this.clock.now(), personId: from.personId, resourceId, slot, movingBookingId: from.id };
  }

  private async decide(em: SqlEntityManager, asked: Asked): Promise<string> {
    const { actor, input, request } = asked;
    const { bookingId } = input;
    await lockForChange(em, { bookingId, resourceId: input.resourceId ?? null });
    const answered = answeredBefore(request, await findAnswer(em, request));
    if (answered) return answered;
    const from = await findOwn(sqlOf(em), { bookingId, actor });
    const facts = await loadFacts(sqlOf(em), this.questionAbout(from, asked));
    if (!facts) throw notFound('resource');
    const accessories = {
      wanted: await keptBy(sqlOf(em), bookingId),
      span: asked.slot,
      movingBookingId: bookingId,
      lock: true,
    };
    const to = await withAccessories(sqlOf(em), facts.wanted, accessories);
    const { now } = to;
    const overridden = refuseUnlessOverridden(checkMove({ ...from, now }, to), {
      viewer: actor,
      reason: input.overrideReason ?? null,
    });
    await this.taker.move(em, {
      actor,
      from,
      to,
      action: 'MoveBooking',
      overridden,
      overrideReason: input.overrideReason ?? null,
      request,
    });
    await offerFreedTime(em, { resourceId: from.resourceId, slot: from.slot, now });
    return bookingId;
  }
}
