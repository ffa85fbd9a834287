import { parseInput, type SignedIn, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { notFound, refuseIf, type PlannedOccurrence, type SeriesRefusal } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Notifier } from '@etabli/notifications';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { withAccessories } from '../accessories/accessory-facts.query';
import { lockAndLoadFacts, sqlOf, type LoadedFacts } from '../booking-facts.query';
import { requireBooker, requireStaffFor } from '../booking-inputs';
import { answeredBefore, clientRequest, rememberAnswer, type ClientRequest } from '../client-requests';
import { SlotTaker } from '../slot-taker';
import { planOf } from './plan-of';
import { BookSeriesSchema } from './series-inputs';
import { readSeries, type ReadSeries } from './series-wish';
import { tellSeries } from './tell-series';

type Planned = PlannedOccurrence<LoadedFacts['wanted']>;

interface Asked {
  readonly actor: SignedIn;
  readonly personId: string;
  readonly input: z.output<typeof BookSeriesSchema>;
  readonly series: ReadSeries;
  readonly request: ClientRequest | null;
  readonly now: number;
}

/** Books a slot again and again, all of it or nothing: what stands in the way of a day is skipped, shifted or asked about. */
@Injectable()
export class BookSeries {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly taker: SlotTaker,
    private readonly notifier: Notifier,
  ) {}

  /** @returns the id of the series: the one made before when the request was already answered */
  async execute(viewer: Viewer, rawInput: unknown): Promise<string> {
    const actor = requireBooker(viewer);
    const input = parseInput(BookSeriesSchema, rawInput);
    requireStaffFor(actor, input);
    const now = this.clock.now();
    const series = readSeries(input, now);
    const request = clientRequest({ actorId: actor.personId, action: 'BookSeries', input });
    const personId = input.personId ?? actor.personId;
    return this.transaction.run((em) => this.book(em, { actor, personId, input, series, request, now }));
  }

  private async book(em: SqlEntityManager, asked: Asked): Promise<string> {
    const { actor, personId, input, series, request, now } = asked;
    const { span } = series;
    const slot = series.occurrences[0]?.slot ?? span;
    const question = { now, personId, resourceId: input.resourceId, slot, around: span, request };
    const loaded = await lockAndLoadFacts(sqlOf(em), question);
    const answered = answeredBefore(request, loaded?.answer ?? null);
    if (answered) return answered;
    if (!loaded) throw notFound('resource');
    const facts = await withAccessories(sqlOf(em), loaded.wanted, { wanted: input.accessories, span, lock: true });
    const planned = planOf(facts, asked);
    refuseIf(checkPlan(planned));
    const seriesId = await writeSeries(em, asked);
    for (const occurrence of planned) if (occurrence.slot) await this.take(em, asked, { seriesId, occurrence });
    await tellSeries(em, this.notifier, { type: 'BOOKING_CONFIRMED', seriesId, personId, now });
    await rememberAnswer(em, request, seriesId);
    await recordAudit(em, {
      actorId: actor.personId,
      action: 'BookSeries',
      subjectType: 'booking_series',
      subjectId: seriesId,
      details: {
        personId,
        resourceId: input.resourceId,
        rule: input.rule,
        bookings: planned.filter((one) => one.slot).length,
      },
    });
    return seriesId;
  }

  private take(
    em: SqlEntityManager,
    { actor, personId, input }: Asked,
    made: { seriesId: string; occurrence: Planned },
  ) {
    const { seriesId, occurrence } = made;
    return this.taker.take(em, {
      actor,
      personId,
      facts: occurrence.facts,
      action: 'BookSeries',
      note: input.note ?? null,
      overridden: occurrence.overridden,
      overrideReason: input.overrideReason ?? null,
      series: { id: seriesId, day: occurrence.day },
      details: { seriesId },
    });
  }
}

/** What is undecided is asked; a series of no booking at all says why the first was refused. */
function checkPlan(planned: readonly Planned[]): (SeriesRefusal | Planned['refusals'][number])[] {
  const days = planned.filter(({ outcome }) => outcome === 'ASK').map(({ day }) => day);
  if (days.length > 0) return [{ code: 'OCCURRENCES_TO_DECIDE', days }];
  if (planned.some(({ slot }) => slot !== null)) return [];
  return [{ code: 'SERIES_EMPTY' }, ...(planned[0]?.refusals ?? [])];
}

async function writeSeries(em: SqlEntityManager, { actor, personId, input, series }: Asked): Promise<string> {
  const id = newId();
  await em.execute(
    `insert into booking_series (id, person_id, resource_id, rule, starts_on, start_minute, end_minute, created_by_id)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
    [id, personId, input.resourceId, input.rule, series.startsOn, series.startMinute, series.endMinute, actor.personId],
  );
  return id;
}
