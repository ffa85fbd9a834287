import { parseInput, type SignedIn, type Viewer } from '@etabli/api-kit';
import { afterCommit, Database, recordAudit, Transaction } from '@etabli/database';
import { checkCancellation, refuseIf, type Refusal, type SeriesRefusal } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { PlanningNotifier } from '@etabli/jobs';
import { Notifier } from '@etabli/notifications';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { changeAt } from '../announce';
import { sqlOf } from '../booking-facts.query';
import { requireBooker, requireStaffFor } from '../booking-inputs';
import { BookingsRepository } from '../bookings.repository';
import { answeredBefore, clientRequest, findAnswer, rememberAnswer, type ClientRequest } from '../client-requests';
import { settleHours } from '../hour-credit';
import { standingAgainst } from '../override';
import { offerFreedTime } from '../waitlist/offer-freed-time';
import { lockSeries } from './lock-series';
import { CancelSeriesSchema } from './series-inputs';
import { tellSeries } from './tell-series';
import { bookingsAhead, findSeriesOf, type SeriesBooking, type SeriesRow } from './series-rows';

interface Asked {
  readonly actor: SignedIn;
  readonly input: z.output<typeof CancelSeriesSchema>;
  readonly request: ClientRequest | null;
  readonly series: SeriesRow;
  readonly now: number;
}

/** Gives back what lies ahead of a series, all of it or from one booking on. What can no longer be cancelled stays. */
@Injectable()
export class CancelSeries {
  constructor(
    private readonly transaction: Transaction,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly bookings: BookingsRepository,
    private readonly planning: PlanningNotifier,
    private readonly notifier: Notifier,
  ) {}

  /** @returns the id of the series */
  async execute(viewer: Viewer, rawInput: unknown): Promise<string> {
    const actor = requireBooker(viewer);
    const input = parseInput(CancelSeriesSchema, rawInput);
    requireStaffFor(actor, input);
    const request = clientRequest({ actorId: actor.personId, action: 'CancelSeries', input });
    const series = await findSeriesOf(this.database.sql.bind(this.database), { bookingId: input.bookingId, actor });
    const asked = { actor, input, request, series, now: this.clock.now() };
    return this.transaction.run((em) => this.cancel(em, asked));
  }

  private async cancel(em: SqlEntityManager, asked: Asked): Promise<string> {
    const { actor, input, request, series, now } = asked;
    await lockSeries(em, { seriesId: series.id, personId: series.personId, resourceId: null });
    const answered = answeredBefore(request, await findAnswer(em, request));
    if (answered) return answered;
    const from = input.scope === 'ALL' ? null : series.from;
    const ahead = await bookingsAhead(sqlOf(em), { seriesId: series.id, from, now });
    const stands = standingAgainst({ viewer: actor, reason: input.overrideReason ?? null });
    const judged = ahead.map((booking) => ({
      booking,
      refusals: checkCancellation({ ...booking, now }).filter(stands),
    }));
    const free = judged.filter(({ refusals }) => refusals.length === 0);
    refuseIf(free.length > 0 ? [] : nothingLeft(judged));
    for (const { booking } of free) await this.cancelOne(em, asked, booking);
    const { id: seriesId, personId } = series;
    await tellSeries(em, this.notifier, { type: 'BOOKING_CANCELLED', seriesId, personId, now });
    await rememberAnswer(em, request, series.id);
    await recordAudit(em, {
      actorId: actor.personId,
      action: 'CancelSeries',
      subjectType: 'booking_series',
      subjectId: series.id,
      details: {
        personId: series.personId,
        scope: input.scope,
        from,
        cancelled: free.map(({ booking }) => booking.id),
      },
      overrideReason: input.overrideReason ?? null,
    });
    return series.id;
  }

  private async cancelOne(em: SqlEntityManager, { actor, input, now }: Asked, booking: SeriesBooking): Promise<void> {
    await this.bookings.cancel(em, {
      bookingId: booking.id,
      at: now,
      cancelledById: actor.personId,
      reason: input.reason || null,
      overrideReason: input.overrideReason ?? null,
    });
    await settleHours(em, { bookingId: booking.id, reason: 'BOOKING_CANCELLED', charges: [] });
    await offerFreedTime(em, { resourceId: booking.resourceId, slot: booking.slot, now });
    afterCommit(em, () => this.planning.changed(changeAt(booking, booking.slot)));
  }
}

/** Nothing ahead, or why the first cannot be cancelled. */
function nothingLeft(judged: readonly { readonly refusals: readonly Refusal[] }[]): (SeriesRefusal | Refusal)[] {
  return judged[0] ? [...judged[0].refusals] : [{ code: 'SERIES_OVER' }];
}
