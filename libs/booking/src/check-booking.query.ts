import { parseInput, type SignedIn, type Viewer } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import {
  checkBooking,
  checkMove,
  countsInQuotas,
  hourCharges,
  hoursAreIncluded,
  notFound,
  Refused,
  remainingCredit,
  worthWaiting,
  type BookingFacts,
  type Language,
  type Refusal,
  type Slot,
} from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { keptBy, withAccessories } from './accessories/accessory-facts.query';
import { AlternativesQuery } from './alternatives.query';
import { loadFacts, type FactsQuestion } from './booking-facts.query';
import { CheckBookingSchema, requireBooker, requireStaffFor, slotOf } from './booking-inputs';
import { findOwn } from './own-booking';
import { quotaLeft, type QuotaLeft } from './quotas/quota-left';

export interface Verdict {
  readonly bookable: boolean;
  readonly slot: Slot | null;
  readonly refusals: readonly Refusal[];
  readonly mayWait: boolean;
  readonly costMinutes: number;
  readonly creditLeftMinutes: number | null;
  readonly countsInQuotas: boolean;
  readonly quotas: readonly QuotaLeft[];
}

/** Of times that make no slot. */
const NO_SLOT = {
  bookable: false,
  slot: null,
  mayWait: false,
  costMinutes: 0,
  creditLeftMinutes: null,
  countsInQuotas: false,
  quotas: [],
} as const;

/** What booking or moving would answer now: the same facts and the same rules, nothing written. */
@Injectable()
export class CheckBooking {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly alternatives: AlternativesQuery,
  ) {}

  async execute(viewer: Viewer, rawInput: unknown): Promise<Verdict> {
    const actor = requireBooker(viewer);
    try {
      const input = parseInput(CheckBookingSchema, rawInput);
      requireStaffFor(actor, input);
      return await this.judge(actor, input);
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      return { ...NO_SLOT, refusals: fault.refusals };
    }
  }

  private async judge(actor: SignedIn, input: z.output<typeof CheckBookingSchema>): Promise<Verdict> {
    const slot = slotOf(input);
    const now = this.clock.now();
    const run = this.database.sql.bind(this.database);
    const moving = input.movingBookingId ? await findOwn(run, { bookingId: input.movingBookingId, actor }) : null;
    const question: FactsQuestion = {
      now,
      slot,
      resourceId: input.resourceId,
      personId: moving?.personId ?? input.personId ?? actor.personId,
      movingBookingId: moving?.id ?? null,
    };
    const facts = await loadFacts(run, question);
    if (!facts) throw notFound('resource');
    const accessories = moving ? await keptBy(run, moving.id) : input.accessories;
    const wanted = await withAccessories(run, facts.wanted, {
      ...question,
      wanted: accessories,
      span: slot,
      lock: false,
    });
    const refusals = moving ? checkMove({ ...moving, now }, wanted) : checkBooking(wanted);
    return {
      bookable: refusals.length === 0,
      slot,
      refusals: await this.alternatives.explain(refusals, question),
      mayWait: !moving && worthWaiting(refusals),
      ...costOf(wanted),
      ...shareOf(wanted, actor.language),
    };
  }
}

function costOf(facts: BookingFacts): Pick<Verdict, 'costMinutes' | 'creditLeftMinutes'> {
  if (hoursAreIncluded(facts)) return { costMinutes: 0, creditLeftMinutes: null };
  const costMinutes = hourCharges(facts).reduce((sum, charge) => sum + charge.minutes, 0);
  return { costMinutes, creditLeftMinutes: remainingCredit(facts) - costMinutes };
}

/** Quotas bind those who come as members. */
function shareOf(facts: BookingFacts, language: Language): Pick<Verdict, 'countsInQuotas' | 'quotas'> {
  if (facts.person.worksHere) return { countsInQuotas: false, quotas: [] };
  const asked = { at: facts.slot.start, now: facts.now, language };
  return {
    countsInQuotas: countsInQuotas(facts),
    quotas: facts.fairness.quotas.map((quota) => quotaLeft(quota, asked)),
  };
}
