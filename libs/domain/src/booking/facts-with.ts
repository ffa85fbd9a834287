import type { BookingFacts } from './booking-facts';
import { openingCalendar } from './opening-calendar';

const at = (text: string): number => Date.parse(text);

/** Tuesday 24 November 2026, 10 h to 12 h in Paris. */
export const SLOT = { start: at('2026-11-24T09:00Z'), end: at('2026-11-24T11:00Z') };

const WEEK = [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, opensAtMinute: 480, closesAtMinute: 1200 }));

/** Open 8 h to 20 h but on Sundays, at Christmas and during the closures given. */
export const calendarAround = (slot: BookingFacts['slot'], closures: BookingFacts['calendar']['closures'] = []) =>
  openingCalendar(slot, { week: WEEK, closures, publicHolidays: [{ day: '2026-12-25', name: 'Noël' }] });

/** A slot that everything allows, seen the day before. */
const ALLOWED: BookingFacts = {
  now: at('2026-11-23T09:00Z'),
  slot: SLOT,
  person: { active: true, worksHere: false, heldFor: null, bornOn: null },
  membership: { subscriptions: [{ startsOn: '2026-01-01', endsOn: null, paymentState: 'UP_TO_DATE' }], packs: [] },
  resource: {
    id: 'r1',
    name: 'Scie à format',
    inService: true,
    outOfServiceReason: null,
    bookable: true,
    requiredHabilitation: null,
    rules: {
      gridMinutes: 30,
      minimumMinutes: 60,
      maximumMinutes: 240,
      bufferMinutes: 15,
      noticeMinutes: 120,
      horizonDays: 60,
      cancellationDeadlineMinutes: 120,
    },
    dependencies: [],
    dangerous: false,
    adultsOnly: false,
    needsApproval: false,
  },
  calendar: calendarAround(SLOT),
  habilitations: [],
  ownBookings: [],
  occupations: [],
  containedOccupations: [],
  accessories: [],
  papers: { documents: [], houseRules: null, safetySheets: [] },
  presence: {
    poleName: 'Bois',
    poleCapacity: null,
    others: [],
    trainers: [],
    staffedHours: [],
    loneWorkForbidden: false,
  },
  fairness: {
    quotas: [],
    countsAlready: false,
    upcomingCount: 0,
    absences: [],
    policy: { shortNoticeHours: 0, maximumUpcoming: null, noShow: null },
  },
};

/** Groups of facts are given in part: what is left out stays as it allows everything. */
export interface FactsChange extends Partial<Omit<BookingFacts, Group>> {
  readonly person?: Partial<BookingFacts['person']>;
  readonly resource?: Partial<BookingFacts['resource']>;
  readonly papers?: Partial<BookingFacts['papers']>;
  readonly presence?: Partial<BookingFacts['presence']>;
  readonly fairness?: Partial<BookingFacts['fairness']>;
}
type Group = 'person' | 'resource' | 'papers' | 'presence' | 'fairness';

/** For specs: facts that allow everything, but for what is changed; a new fact is told here once. */
export const factsWith = (change: FactsChange = {}): BookingFacts => ({
  ...ALLOWED,
  ...change,
  person: { ...ALLOWED.person, ...change.person },
  resource: { ...ALLOWED.resource, ...change.resource },
  papers: { ...ALLOWED.papers, ...change.papers },
  presence: { ...ALLOWED.presence, ...change.presence },
  fairness: { ...ALLOWED.fairness, ...change.fairness },
});
