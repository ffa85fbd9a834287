import type { SqlEntityManager } from '@mikro-orm/postgresql';
import {
  openingCalendar,
  type BookableResource,
  type BookingFacts,
  type Calendar,
  type ClosedPeriod,
  type HeldHabilitation,
  type OpeningPeriod,
  type OwnBooking,
  type PersonFacts,
  type Slot,
} from '@etabli/domain';
import { publicHolidaysNear } from './public-holidays-near';
import { BOOKING_FACTS } from './booking-facts.sql';

/** Runs SQL with `?` parameters: in a transaction or over the pool. */
export type RunSql = <Row extends object>(text: string, parameters: readonly unknown[]) => Promise<Row[]>;

export interface FactsQuestion {
  readonly now: number;
  readonly personId: string;
  readonly resourceId: string;
  readonly slot: Slot;
  readonly movingBookingId?: string | null;
  /** Who asks and with which client id, to find the answer already given. */
  readonly request?: { readonly actorId: string; readonly clientMutationId: string } | null;
  /** To look for alternatives: how far around, and resources alike too. */
  readonly around?: Slot;
}

/** An answer already given under the same client id. */
export interface GivenAnswer {
  readonly action: string;
  readonly bodyHash: string;
  readonly subjectId: string;
}

/** Facts read at one instant: for the wanted resource first, then for those alike when asked. */
export interface LoadedFacts {
  readonly wanted: BookingFacts & { readonly resource: LocatedResource };
  readonly alike: readonly BookingFacts[];
  readonly answer: GivenAnswer | null;
}

interface LocatedResource extends BookableResource {
  readonly poleId: string;
}

export interface PersonRow {
  readonly person: PersonFacts | null;
  readonly subscriptions: { readonly startsOn: string; readonly endsOn: string | null }[];
  readonly packs: { id: string; expiresOn: string; remainingMinutes: number; heldMinutes: number }[];
  readonly habilitations: HeldHabilitation[];
}

export interface CalendarRow {
  readonly week: OpeningPeriod[];
  readonly closures: ClosedPeriod[];
}

interface FactsRow extends PersonRow, CalendarRow {
  readonly ownBookings: OwnBooking[];
  readonly answer: GivenAnswer | null;
  readonly resources: (LocatedResource & { readonly occupations: Slot[] })[];
}

/** The wanted one and eleven alike: enough for three alternatives. */
const MOST_RESOURCES = 12;
/** The longest buffer a resource may have: what ends before the slot may still reach into it. */
const LONGEST_BUFFER_MS = 480 * 60_000;

/** Reads all that the rules need to know in one round trip; null when the person or the resource does not exist. */
export async function loadFacts(run: RunSql, question: FactsQuestion): Promise<LoadedFacts | null> {
  const { slot, around, request, now } = question;
  const span = around ?? { start: slot.start, end: slot.end + LONGEST_BUFFER_MS };
  const [row] = await run<FactsRow>(BOOKING_FACTS, [
    question.personId,
    question.resourceId,
    new Date(span.start),
    new Date(span.end),
    question.movingBookingId ?? null,
    request?.actorId ?? null,
    request?.clientMutationId ?? null,
    around !== undefined,
    MOST_RESOURCES,
  ]);
  if (!row?.person || !row.resources[0]) return null;
  const known = { now, slot, ...sharedFacts(row, row.person, span) };
  const [wanted, ...alike] = row.resources.map((resource) => ({
    ...known,
    resource,
    occupations: resource.occupations,
  }));
  return wanted ? { wanted, alike, answer: row.answer } : null;
}

function sharedFacts(row: FactsRow, person: PersonFacts, span: Slot) {
  return {
    ...personFacts(row, person),
    ownBookings: row.ownBookings,
    calendar: calendarOf(row, span),
  };
}

/** The calendar of the span, out of {@link CALENDAR_FACTS}. */
export const calendarOf = ({ week, closures }: CalendarRow, span: Slot): Calendar =>
  openingCalendar(span, { week, closures, publicHolidays: publicHolidaysNear(span) });

/** The person, out of {@link PERSON_FACTS}. */
export function personFacts(row: PersonRow, person: PersonFacts) {
  const packs = row.packs.map(({ id, expiresOn, remainingMinutes, heldMinutes }) => ({
    id,
    expiresOn,
    remainingMinutes: remainingMinutes + heldMinutes,
  }));
  return {
    person,
    membership: { subscriptions: row.subscriptions, packs },
    habilitations: row.habilitations,
  };
}

/** SQL run inside of a transaction. */
export const sqlOf =
  (em: SqlEntityManager): RunSql =>
  <Row extends object>(text: string, parameters: readonly unknown[]) =>
    em.execute<Row[]>(text, [...parameters]);
