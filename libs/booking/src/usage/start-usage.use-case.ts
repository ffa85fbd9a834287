import { parseInput, type SignedIn, type Viewer } from '@etabli/api-kit';
import { Database, recordAudit, Transaction } from '@etabli/database';
import {
  checkInWindow,
  checkUsable,
  checkUse,
  checkWalkIn,
  notFound,
  refuseIf,
  stateWhenBooked,
  walkInSlot,
  type CheckInRefusal,
} from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { loadFacts, lockAndLoadFacts, sqlOf } from '../booking-facts.query';
import { isStaff, requireBooker } from '../booking-inputs';
import { StartUsageSchema } from '../check-in/check-in-inputs';
import { bookingMeant, findOnFloor, lockOnFloor, type FloorBooking } from '../check-in/floor-booking';
import { resourceOfCode, type ResourceOfCode } from '../check-in/resource-by-code';
import { SlotTaker } from '../slot-taker';
import { runSession } from './usage-sessions';

const USUAL_MINUTES = 60;

/** Starts a machine: in the booking that holds it, or, for who comes without one, in a free slot booked at once. Judged again each time. */
@Injectable()
export class StartUsage {
  constructor(
    private readonly transaction: Transaction,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly taker: SlotTaker,
  ) {}

  /** @returns the id of the usage session: the running one when it was started before */
  async execute(viewer: Viewer, rawInput: unknown): Promise<string> {
    const actor = requireBooker(viewer);
    const { bookingId, code, minutes } = parseInput(StartUsageSchema, rawInput);
    if (bookingId) return this.transaction.run((em) => this.inBooking(em, actor, bookingId));
    const run = this.database.sql.bind(this.database);
    const resource = await resourceOfCode(run, code ?? '');
    const meant = await this.usable(actor, resource);
    return this.transaction.run((em) =>
      meant
        ? this.inBooking(em, actor, meant)
        : this.walkIn(em, actor, { resource, minutes: minutes ?? USUAL_MINUTES }),
    );
  }

  /** One's own booking of the machine that may be used now: a later one does not keep from coming before it. */
  private async usable({ personId }: SignedIn, { id: resourceId }: ResourceOfCode): Promise<string | null> {
    const run = this.database.sql.bind(this.database);
    const now = this.clock.now();
    const bookingId = await bookingMeant(run, { resourceId, personId, now });
    if (!bookingId) return null;
    const booking = await findOnFloor(run, { bookingId, actor: null });
    const asked = booking.state === 'REQUESTED' && now >= checkInWindow(booking).start;
    return asked || this.checkTime(booking, now).length === 0 ? bookingId : null;
  }

  private checkTime(booking: FloorBooking, now: number): CheckInRefusal[] {
    const unusable = checkUsable(booking);
    if (unusable.length > 0) return unusable;
    const { start } = checkInWindow(booking);
    if (now < start) return [{ code: 'TOO_EARLY_TO_CHECK_IN', from: start }];
    return booking.finishedAt !== null || now >= booking.slot.end ? [{ code: 'ALREADY_FINISHED' }] : [];
  }

  private async inBooking(em: SqlEntityManager, actor: SignedIn, bookingId: string): Promise<string> {
    const booking = await lockOnFloor(em, { bookingId, actor });
    const now = this.clock.now();
    refuseIf(this.checkTime(booking, now));
    const { personId, resourceId, slot } = booking;
    const facts = await loadFacts(sqlOf(em), { now, personId, resourceId, slot, movingBookingId: bookingId });
    if (!facts) throw notFound('resource');
    refuseIf(checkUse(facts.wanted));
    return this.start(em, actor, { bookingId, personId, resourceId, now });
  }

  private async walkIn(
    em: SqlEntityManager,
    actor: SignedIn,
    { resource, minutes }: { resource: ResourceOfCode; minutes: number },
  ): Promise<string> {
    const now = this.clock.now();
    const { personId } = actor;
    const slot = walkInSlot({ now, minutes, gridMinutes: resource.gridMinutes });
    const facts = await lockAndLoadFacts(sqlOf(em), { now, personId, resourceId: resource.id, slot });
    if (!facts) throw notFound('resource');
    const pending: CheckInRefusal = { code: 'APPROVAL_PENDING' };
    const waits = stateWhenBooked(facts.wanted.resource, isStaff(actor)) === 'REQUESTED';
    refuseIf([...checkWalkIn(facts.wanted), ...(waits ? [pending] : [])]);
    const bookingId = await this.taker.take(em, { actor, personId, facts: facts.wanted, action: 'StartUsage' });
    return this.start(em, actor, { bookingId, personId, resourceId: resource.id, now });
  }

  private async start(
    em: SqlEntityManager,
    actor: SignedIn,
    started: Parameters<typeof runSession>[1],
  ): Promise<string> {
    const sessionId = await runSession(em, started);
    await recordAudit(em, {
      actorId: actor.personId,
      action: 'StartUsage',
      subjectType: 'usage_session',
      subjectId: sessionId,
      details: { bookingId: started.bookingId, personId: started.personId, resourceId: started.resourceId },
    });
    return sessionId;
  }
}
