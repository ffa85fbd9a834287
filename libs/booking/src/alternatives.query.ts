import { Database } from '@etabli/database';
import { nearestAlternatives, personMustNotBeBookedElsewhere, Refused, type Refusal, type Slot } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { loadFacts, type FactsQuestion, type LoadedFacts } from './booking-facts.query';

const DAY = 86_400_000;
const DAYS_BEFORE = 2;
const DAYS_AFTER = 7;

const WITH_ALTERNATIVES: readonly string[] = ['SLOT_TAKEN', 'RESOURCE_OUT_OF_SERVICE'];
const EXPLAINED: readonly string[] = [...WITH_ALTERNATIVES, 'OWN_OVERLAP'];

/** What can be booked instead, read after the transaction that refused has let its locks go. */
@Injectable()
export class AlternativesQuery {
  constructor(private readonly database: Database) {}

  /** The same refusals, those on a taken slot or a broken machine with the nearest slots the person could really book. */
  async explain<R extends Refusal>(refusals: readonly R[], question: FactsQuestion): Promise<Refusal[]> {
    if (!refusals.some(({ code }) => EXPLAINED.includes(code))) return [...refusals];
    const loaded = await loadFacts(this.database.sql.bind(this.database), {
      ...question,
      request: null,
      around: around(question.slot, question.now),
    });
    return loaded ? refusals.map((refusal) => explained(refusal, loaded)) : [...refusals];
  }

  /** For `catch`: explains what was refused, lets any other fault through. */
  async explainFault(fault: unknown, question: FactsQuestion): Promise<unknown> {
    return fault instanceof Refused ? new Refused(await this.explain(fault.refusals, question)) : fault;
  }
}

/** Whole days around the slot, nothing before now. */
const around = (slot: Slot, now: number): Slot => ({
  start: Math.min(Math.max(now, slot.start - DAYS_BEFORE * DAY), slot.start),
  end: slot.end + DAYS_AFTER * DAY,
});

/** A refusal that came from a constraint of the database has only its code: the facts give the rest. */
function explained(refusal: Refusal, { wanted, alike }: LoadedFacts): Refusal {
  if (refusal.code === 'OWN_OVERLAP') return personMustNotBeBookedElsewhere(wanted) ?? refusal;
  if (!WITH_ALTERNATIVES.includes(refusal.code)) return refusal;
  const { slot, now, resource } = wanted;
  const alternatives = nearestAlternatives(around(slot, now), [wanted, ...alike]);
  return { ...refusal, ...{ resourceName: resource.name, slot, alternatives } };
}
