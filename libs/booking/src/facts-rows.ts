import type {
  BookableResource,
  BookingFacts,
  ClosedPeriod,
  MembershipFacts,
  OpeningPeriod,
  OwnBooking,
  PersonFacts,
  Slot,
} from '@etabli/domain';

/** An answer already given under the same client id. */
export interface GivenAnswer {
  readonly action: string;
  readonly bodyHash: string;
  readonly subjectId: string;
}

/** What the function person_facts of the database gives. */
export interface PersonRow extends Pick<BookingFacts, 'habilitations'>, MembershipFacts {
  readonly person: PersonFacts | null;
  readonly fairness: Omit<BookingFacts['fairness'], 'quotas'>;
}

/** What the function calendar_facts of the database gives. */
export interface CalendarRow {
  readonly week: OpeningPeriod[];
  readonly staffedWeek: OpeningPeriod[];
  readonly closures: ClosedPeriod[];
}

/** What the function resource_facts of the database gives. */
export interface ResourceRowFacts extends BookableResource {
  readonly poleId: string;
  readonly occupations: Slot[];
}

/** What the function rulebook_facts of the database gives: the person and the resource together. */
export interface RulebookRow extends Pick<BookingFacts, 'containedOccupations' | 'papers'> {
  readonly quotas: BookingFacts['fairness']['quotas'];
  readonly presence: Omit<BookingFacts['presence'], 'staffedHours'>;
}

export interface ResourceForPerson {
  readonly resource: ResourceRowFacts;
  readonly rulebook: RulebookRow;
}

/** What the function booking_facts of the database gives. */
export interface FactsRow {
  readonly who: PersonRow;
  readonly calendar: CalendarRow;
  readonly ownBookings: OwnBooking[];
  readonly answer: GivenAnswer | null;
  readonly wanted: ResourceForPerson | null;
  readonly alike: ResourceForPerson[] | null;
}
