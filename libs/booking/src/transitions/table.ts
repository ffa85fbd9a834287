/** How the wanted slot stands before the act: Tuesday from ten to noon on one machine. */
export const SITUATIONS = ['free', 'taken', 'adjacent', 'own', 'maintenance', 'past'] as const;
export type Situation = (typeof SITUATIONS)[number];

type Row = Readonly<Record<Situation, string>>;

export type Way =
  'create' | 'move' | 'resize' | 'reassign' | 'series edit' | 'claim' | 'approve' | 'staff edit' | 'incident';

export type SqlWay =
  | 'insert'
  | 'update'
  | 'un-cancel'
  | 'insert without its time'
  | 'update without its time'
  | 'un-cancel without its time';

const TAKING: Row = {
  free: 'booked',
  taken: 'SLOT_TAKEN',
  adjacent: 'booked',
  own: 'OWN_OVERLAP',
  maintenance: 'SLOT_TAKEN',
  past: 'SLOT_IN_THE_PAST',
};

/** Who holds the slot by an offer or a request keeps others from it: what would stand in the way is refused, not the act. */
const HELD: Row = {
  free: 'booked',
  taken: 'kept from it: SLOT_TAKEN',
  adjacent: 'booked',
  own: 'kept from it: OWN_OVERLAP',
  maintenance: 'kept from it: booking_no_overlap',
  past: 'REQUEST_LAPSED',
};

/**
 * What each way to make a booking live answers in each situation: `booked`, or the reasons of the refusal. `taken`: somebody else has
 * the machine then; `adjacent`: somebody else begins when the slot ends; `own`: the member works elsewhere then; `past`: the slot has
 * begun. Two ways do not exist: an import brings people and machines, never bookings, and nothing un-cancels a booking.
 */
export const ANSWERS: Readonly<Record<Way, Row>> = {
  create: TAKING,
  move: TAKING,
  resize: { ...TAKING, past: 'ALREADY_STARTED SLOT_IN_THE_PAST' },
  reassign: TAKING,
  // a series that meets anything is never rewritten in part: its member decides, day by day
  'series edit': {
    free: 'booked',
    taken: 'OCCURRENCES_TO_DECIDE',
    adjacent: 'booked',
    own: 'OCCURRENCES_TO_DECIDE',
    maintenance: 'OCCURRENCES_TO_DECIDE',
    past: 'OCCURRENCES_TO_DECIDE',
  },
  // one may book elsewhere while an offer waits: then one is in two places
  claim: { ...HELD, own: 'OWN_OVERLAP', past: 'OFFER_EXPIRED' },
  approve: HELD,
  // with a reason staff may put a member in two places, never two members on one machine
  'staff edit': { ...TAKING, own: 'booked' },
  incident: {
    free: 'RESOURCE_OUT_OF_SERVICE',
    taken: 'RESOURCE_OUT_OF_SERVICE SLOT_TAKEN',
    adjacent: 'RESOURCE_OUT_OF_SERVICE',
    own: 'RESOURCE_OUT_OF_SERVICE OWN_OVERLAP',
    maintenance: 'RESOURCE_OUT_OF_SERVICE SLOT_TAKEN',
    past: 'RESOURCE_OUT_OF_SERVICE SLOT_IN_THE_PAST',
  },
};

/** The database does not know what time it is for the rules: the past is refused by them alone. */
const CONSTRAINED: Row = {
  free: 'booked',
  taken: 'booking_no_overlap',
  adjacent: 'booked',
  own: 'booking_own_overlap',
  maintenance: 'booking_no_overlap',
  past: 'booked',
};

const WITHOUT_ITS_TIME: Row = {
  free: 'booking_holds_its_time',
  taken: 'booking_holds_its_time',
  adjacent: 'booking_holds_its_time',
  own: 'booking_own_overlap',
  maintenance: 'booking_holds_its_time',
  past: 'booking_holds_its_time',
};

/** What direct SQL meets in the same situations: the constraint that refuses it. */
export const BY_SQL: Readonly<Record<SqlWay, Row>> = {
  insert: CONSTRAINED,
  update: CONSTRAINED,
  'un-cancel': CONSTRAINED,
  'insert without its time': WITHOUT_ITS_TIME,
  'update without its time': WITHOUT_ITS_TIME,
  'un-cancel without its time': WITHOUT_ITS_TIME,
};
