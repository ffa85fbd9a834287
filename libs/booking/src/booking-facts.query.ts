import { CALENDAR_LOCK } from '@etabli/database';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import {
  openingCalendar,
  openPeriods,
  type BookingFacts,
  type Calendar,
  type PersonFacts,
  type Slot,
} from '@etabli/domain';
import type { CalendarRow, FactsRow, GivenAnswer, PersonRow, ResourceForPerson, ResourceRowFacts } from './facts-rows';
import { publicHolidaysNear } from './public-holidays-near';

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
  /** To look further than the slot: how far around, and resources alike too unless it is about this one `alone`. */
  readonly around?: Slot;
  readonly alone?: boolean;
}

/** Facts read at one instant: for the wanted resource first, then for those alike when asked. */
export interface LoadedFacts {
  readonly wanted: BookingFacts & { readonly resource: ResourceRowFacts };
  readonly alike: readonly BookingFacts[];
  readonly answer: GivenAnswer | null;
}

/** The wanted one and eleven alike: enough for three alternatives. */
const MOST_RESOURCES = 12;
/** The longest buffer a resource may have: what ends before the slot may still reach into it. */
const LONGEST_BUFFER_MS = 480 * 60_000;

const READ =
  'select booking_facts(?::uuid, ?::uuid, tstzrange(?, ?), tstzrange(?, ?), ?, ?::uuid, ?::uuid, ?::text, ?) as facts';
const LOCK_AND_READ =
  'select locked_booking_facts(?, ?::uuid, ?::uuid, tstzrange(?, ?), tstzrange(?, ?), ?, ?::uuid, ?::text) as facts';

/** Reads all that the rules need to know in one round trip; null when the person or the resource does not exist. */
export async function loadFacts(run: RunSql, question: FactsQuestion): Promise<LoadedFacts | null> {
  const [row] = await run<{ facts: FactsRow }>(READ, [
    question.personId,
    question.resourceId,
    ...datesOf(question.slot),
    ...datesOf(spanOf(question)),
    new Date(question.now),
    question.movingBookingId ?? null,
    question.request?.actorId ?? null,
    question.request?.clientMutationId ?? null,
    question.around && !question.alone ? MOST_RESOURCES : 1,
  ]);
  return row ? assembled(row.facts, question) : null;
}

/**
 * The same before a new booking, once the opening calendar (shared), the resource and the person are locked, in this order everywhere:
 * the facts hold all that was committed before us, and nobody changes them until we commit.
 */
export async function lockAndLoadFacts(run: RunSql, question: FactsQuestion): Promise<LoadedFacts | null> {
  const [row] = await run<{ facts: FactsRow }>(LOCK_AND_READ, [
    CALENDAR_LOCK,
    question.personId,
    question.resourceId,
    ...datesOf(question.slot),
    ...datesOf(spanOf(question)),
    new Date(question.now),
    question.request?.actorId ?? null,
    question.request?.clientMutationId ?? null,
  ]);
  return row ? assembled(row.facts, question) : null;
}

const datesOf = ({ start, end }: Slot): Date[] => [new Date(start), new Date(end)];

const spanOf = ({ slot, around }: FactsQuestion): Slot =>
  around ?? { start: slot.start, end: slot.end + LONGEST_BUFFER_MS };

function assembled(row: FactsRow, question: FactsQuestion): LoadedFacts | null {
  const { wanted, who, answer, ownBookings } = row;
  if (!who.person || !wanted) return null;
  const { slot, now } = question;
  const span = spanOf(question);
  const calendar = calendarOf(row.calendar, span);
  const staffedHours = staffedHoursOf(row.calendar, span);
  const known = {
    now,
    slot,
    calendar,
    ownBookings,
    accessories: [],
    ...personFacts(who, who.person),
  };
  const factsOf = ({ resource, rulebook }: ResourceForPerson) => ({
    ...known,
    resource,
    occupations: resource.occupations,
    containedOccupations: rulebook.containedOccupations,
    papers: rulebook.papers,
    presence: { ...rulebook.presence, staffedHours },
    fairness: { ...who.fairness, quotas: rulebook.quotas },
  });
  return { wanted: factsOf(wanted), alike: (row.alike ?? []).map(factsOf), answer };
}

export const calendarOf = ({ week, closures }: Pick<CalendarRow, 'week' | 'closures'>, span: Slot): Calendar =>
  openingCalendar(span, { week, closures, publicHolidays: publicHolidaysNear(span) });

/** When staff is there: closures and public holidays send them home too. */
const staffedHoursOf = ({ staffedWeek, closures }: CalendarRow, span: Slot): Slot[] =>
  openPeriods(calendarOf({ week: staffedWeek, closures }, span));

export const personFacts = ({ subscriptions, packs, habilitations }: PersonRow, person: PersonFacts) => ({
  person,
  membership: { subscriptions, packs },
  habilitations,
});

/** SQL run inside of a transaction. */
export const sqlOf =
  (em: SqlEntityManager): RunSql =>
  <Row extends object>(text: string, parameters: readonly unknown[]) =>
    em.execute<Row[]>(text, [...parameters]);
