/** One fault a tired hand could make, the spec that must see it, and the words of the test that does. */
export const MUTANTS = [
  {
    what: 'transactions no longer retried',
    file: 'libs/database/src/transaction/transaction.ts',
    from: 'if (!isWorthRetrying(fault))',
    to: 'if (isWorthRetrying(fault) || true)',
    spec: 'libs/database/src/transaction/transaction.db.spec.ts',
    seenBy: /deadlock/,
  },
  {
    what: 'a database without the constraint against double booking',
    file: 'libs/database/src/migrations/migration00000000000001.ts',
    from: 'exclude using gist (resource_id with =, during with &&)',
    to: 'check (true)',
    spec: 'libs/database/src/transaction/transaction.db.spec.ts',
    seenBy: /SLOT_TAKEN/,
  },
  {
    what: 'a booking that asks no rule',
    file: 'libs/booking/src/book-slot.use-case.ts',
    from: 'checkBooking(wanted)',
    to: '[]',
    spec: 'libs/booking/src/move-and-cancel.db.spec.ts',
    seenBy: /never goes through a missing habilitation/,
  },
  {
    what: 'a job taken back whose effect commits all the same',
    file: 'libs/jobs/src/queue/job-worker.ts',
    from: 'if (!ours)',
    to: "if (!ours && claimed.id === '')",
    spec: 'libs/jobs/src/queue/job-worker.db.spec.ts',
    seenBy: /taken back while in hand leaves no effect/,
  },
  {
    what: 'staff checks that let everybody through',
    file: 'libs/api-kit/src/authorise.ts',
    from: 'if (!hasRole(signedIn, ...roles))',
    to: 'if (roles.length === 0)',
    spec: 'libs/people/src/persons/holds.db.spec.ts',
    seenBy: /staff only/,
  },
];
