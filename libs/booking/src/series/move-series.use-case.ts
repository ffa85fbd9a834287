import { parseInput, type SignedIn, type Viewer } from '@etabli/api-kit';
import { Database, recordAudit, Transaction } from '@etabli/database';
import {
  checkMove,
  dayAfter,
  notFound,
  occurrenceOn,
  refuseIf,
  type Refusal,
  type SeriesRefusal,
} from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Notifier } from '@etabli/notifications';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { keptBy, withAccessories } from '../accessories/accessory-facts.query';
import { loadFacts, sqlOf } from '../booking-facts.query';
import { requireBooker, requireStaffFor } from '../booking-inputs';
import { answeredBefore, clientRequest, findAnswer, rememberAnswer, type ClientRequest } from '../client-requests';
import { standingAgainst } from '../override';
import { SlotTaker } from '../slot-taker';
import { offerFreedTime } from '../waitlist/offer-freed-time';
import { lockSeries } from './lock-series';
import { rewriteSeries, rewritten, type NewTimes } from './rewrite-series';
import { MoveSeriesSchema } from './series-inputs';
import { bookingsAhead, findSeriesOf, type SeriesBooking, type SeriesRow } from './series-rows';
import { tellSeries } from './tell-series';
import { minutesBetween } from './wall-clock';

interface Asked {
  readonly actor: SignedIn;
  readonly input: z.output<typeof MoveSeriesSchema>;
  readonly request: ClientRequest | null;
  readonly series: SeriesRow;
  readonly times: NewTimes;
  readonly now: number;
}

interface Refusing {
  readonly booking: SeriesBooking;
  readonly refusals: readonly Refusal[];
}

/** Gives what lies ahead of a series another time, weekday or resource: all of it, or from one booking on as a series of its own. */
@Injectable()
export class MoveSeries {
  constructor(
    private readonly transaction: Transaction,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly taker: SlotTaker,
    private readonly notifier: Notifier,
  ) {}

  /** @returns the id of the series the moved bookings belong to */
  async execute(viewer: Viewer, rawInput: unknown): Promise<string> {
    const actor = requireBooker(viewer);
    const input = parseInput(MoveSeriesSchema, rawInput);
    requireStaffFor(actor, input);
    const request = clientRequest({ actorId: actor.personId, action: 'MoveSeries', input });
    const series = await findSeriesOf(this.database.sql.bind(this.database), { bookingId: input.bookingId, actor });
    const times = {
      ...minutesBetween(input),
      shiftDays: input.shiftDays ?? 0,
      resourceId: input.resourceId ?? series.resourceId,
    };
    refuseIf(
      rewritten(series, times) ? [] : [{ code: 'INVALID_INPUT', field: 'shiftDays', problem: 'not_weekly' } as Refusal],
    );
    return this.transaction.run((em) => this.move(em, { actor, input, request, series, times, now: this.clock.now() }));
  }

  private async move(em: SqlEntityManager, asked: Asked): Promise<string> {
    const { actor, input, request, series, times, now } = asked;
    await lockSeries(em, { seriesId: series.id, personId: series.personId, resourceId: times.resourceId });
    const answered = answeredBefore(request, await findAnswer(em, request));
    if (answered) return answered;
    const from = input.scope === 'ALL' ? null : series.from;
    const ahead = await bookingsAhead(sqlOf(em), { seriesId: series.id, from, now });
    const inTheWay: Refusing[] = [];
    for (const booking of inOrder(ahead, asked)) {
      const refusals = await this.moveOne(em, asked, booking);
      if (refusals.length > 0) inTheWay.push({ booking, refusals });
    }
    refuseIf(checkOutcome({ ahead, inTheWay, onConflict: input.onConflict ?? 'ASK' }));
    const kept = new Set(inTheWay.map(({ booking }) => booking.id));
    const moved = ahead.filter(({ id }) => !kept.has(id));
    for (const { resourceId, slot } of moved) await offerFreedTime(em, { resourceId, slot, now });
    const seriesId = await rewriteSeries(em, {
      series,
      times,
      moved,
      actorId: actor.personId,
      all: input.scope === 'ALL',
    });
    await tellSeries(em, this.notifier, { type: 'BOOKING_MOVED', seriesId, personId: series.personId, now });
    await rememberAnswer(em, request, seriesId);
    await recordAudit(em, {
      actorId: actor.personId,
      action: 'MoveSeries',
      subjectType: 'booking_series',
      subjectId: seriesId,
      details: { personId: series.personId, scope: input.scope, from, ...times, moved: moved.map(({ id }) => id) },
      overrideReason: input.overrideReason ?? null,
    });
    return seriesId;
  }

  /** @returns why it stays where it is; nothing when it moved */
  private async moveOne(em: SqlEntityManager, asked: Asked, booking: SeriesBooking): Promise<readonly Refusal[]> {
    const { actor, input, times, now } = asked;
    const { slot, unclear } = occurrenceOn(dayAfter(booking.day, times.shiftDays), times);
    if (!slot) return unclear;
    const question = {
      now,
      personId: booking.personId,
      resourceId: times.resourceId,
      slot,
      movingBookingId: booking.id,
    };
    const facts = await loadFacts(sqlOf(em), question);
    if (!facts) throw notFound('resource');
    const wanted = await keptBy(sqlOf(em), booking.id);
    const to = await withAccessories(sqlOf(em), facts.wanted, {
      wanted,
      span: slot,
      movingBookingId: booking.id,
      lock: true,
    });
    const all = checkMove({ ...booking, now }, to);
    const overrideReason = input.overrideReason ?? null;
    const refusals = all.filter(standingAgainst({ viewer: actor, reason: overrideReason }));
    if (refusals.length > 0) return refusals;
    const overridden = all.map(({ code }) => code);
    await this.taker.move(em, { actor, from: booking, to, action: 'MoveSeries', overridden, overrideReason });
    return [];
  }
}

/** Those that move later go last first, so that none runs into the place of another that has still to move. */
function inOrder(ahead: readonly SeriesBooking[], { series, times }: Asked): SeriesBooking[] {
  const later = times.shiftDays * 1440 + times.startMinute - series.startMinute > 0;
  return later ? ahead.toReversed() : [...ahead];
}

interface Outcome {
  readonly ahead: readonly SeriesBooking[];
  readonly inTheWay: readonly Refusing[];
  readonly onConflict: 'SKIP' | 'ASK';
}

function checkOutcome({ ahead, inTheWay, onConflict }: Outcome): (SeriesRefusal | Refusal)[] {
  if (ahead.length === 0) return [{ code: 'SERIES_OVER' }];
  if (inTheWay.length === ahead.length) return [{ code: 'SERIES_EMPTY' }, ...(inTheWay[0]?.refusals ?? [])];
  const days = inTheWay.map(({ booking }) => booking.day).sort();
  return onConflict === 'ASK' && days.length > 0 ? [{ code: 'OCCURRENCES_TO_DECIDE', days }] : [];
}
