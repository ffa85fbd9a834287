/**
 * Which project may import which: app → feature → platform → domain, and one written order between features.
 * The only copy: the lint rule, its tests and the map of ARCHITECTURE.md all read it.
 */
const DOMAIN = ['domain'];
const PLATFORM = ['domain', 'database', 'api-kit', 'gateways', 'jobs', 'notifications'];
const FEATURES = [
  'people',
  'workshop',
  'training',
  'membership',
  'booking',
  'lending',
  'upkeep',
  'billing',
  'partners',
];

export const MAY_IMPORT = {
  domain: [],

  database: DOMAIN,
  'api-kit': DOMAIN,
  gateways: DOMAIN,
  jobs: ['domain', 'database', 'gateways'],
  notifications: ['domain', 'database', 'api-kit', 'gateways', 'jobs'],

  people: PLATFORM,
  workshop: [...PLATFORM, 'people'],
  training: [...PLATFORM, 'people', 'workshop'],
  membership: [...PLATFORM, 'people', 'workshop', 'training'],
  booking: [...PLATFORM, 'people', 'workshop', 'training', 'membership'],
  lending: [...PLATFORM, 'people', 'workshop', 'training', 'membership', 'booking'],
  upkeep: [...PLATFORM, 'people', 'workshop', 'training', 'membership', 'booking'],
  billing: [...PLATFORM, 'people', 'membership'],
  partners: [...PLATFORM, 'workshop'],

  demonstration: [...PLATFORM, 'workshop'],
  testing: [...PLATFORM, 'demonstration', 'stripe-sandbox'],

  api: [...PLATFORM, ...FEATURES, 'demonstration', 'stripe-sandbox'],
  web: [],
  'stripe-sandbox': [],
  e2e: ['domain', 'database', 'demonstration', 'testing', 'stripe-sandbox'],
  bench: ['domain', 'database', 'demonstration', 'testing', 'stripe-sandbox'],
};

/** Test equipment: only specs, journeys and benches may import these. */
export const TEST_ONLY = ['testing'];

/** Projects that name each package from outside they may use (in specs: anything). The others are free. */
export const ALLOWED_PACKAGES = { domain: ['luxon'] };

/** Packages that would bring SQL or entities where none belongs: apps, resolvers and everything in a `graphql` folder. */
export const STORAGE_PACKAGES = ['pg', 'kysely', '@mikro-orm/'];
