import { parseInput, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { notFound } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { isStaff, requireBooker } from '../booking-inputs';
import { StopUsageSchema } from '../check-in/check-in-inputs';

interface SessionRow {
  readonly bookingId: string;
  readonly personId: string;
  readonly stopped: boolean;
}

/** Stops a machine. The booking stands until its end, or until one finishes early. Stopping twice is stopping once. */
@Injectable()
export class StopUsage {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** @returns the id of the session */
  async execute(viewer: Viewer, rawInput: unknown): Promise<string> {
    const actor = requireBooker(viewer);
    const { sessionId } = parseInput(StopUsageSchema, rawInput);
    return this.transaction.run(async (em) => {
      const [session] = await em.execute<SessionRow[]>(
        `select booking_id as "bookingId", person_id as "personId", stopped_at is not null as stopped
         from usage_session where id = ?::uuid for no key update`,
        [sessionId],
      );
      if (!session || (session.personId !== actor.personId && !isStaff(actor))) throw notFound('usageSession');
      if (session.stopped) return sessionId;
      await em.execute('update usage_session set stopped_at = greatest(started_at, ?) where id = ?::uuid', [
        new Date(this.clock.now()),
        sessionId,
      ]);
      await recordAudit(em, {
        actorId: actor.personId,
        action: 'StopUsage',
        subjectType: 'usage_session',
        subjectId: sessionId,
        details: { bookingId: session.bookingId, personId: session.personId },
      });
      return sessionId;
    });
  }
}
