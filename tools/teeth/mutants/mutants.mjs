/** One fault a tired hand could make, the spec that must see it, and the words of the test that does. */
export const MUTANTS = [
  {
    what: 'transactions no longer retried',
    file: 'libs/database/src/transaction.ts',
    from: 'if (!isWorthRetrying(fault))',
    to: 'if (isWorthRetrying(fault) || true)',
    spec: 'libs/database/src/transaction.db.spec.ts',
    seenBy: /deadlock/,
  },
  {
    what: 'a database without the constraint against double booking',
    file: 'libs/database/src/migrations/migration00000000000001.ts',
    from: 'exclude using gist (resource_id with =, during with &&)',
    to: 'check (true)',
    spec: 'libs/database/src/transaction.db.spec.ts',
    seenBy: /SLOT_TAKEN/,
  },
  {
    what: 'staff checks that let everybody through',
    file: 'libs/api-kit/src/authorise.ts',
    from: 'if (!hasRole(signedIn, ...roles))',
    to: 'if (roles.length === 0)',
    spec: 'libs/people/src/persons/holds.db.spec.ts',
    seenBy: /staff only/,
  },
  {
    what: 'a rule on closures left out of its list',
    file: 'libs/domain/src/workshop/check-closure.ts',
    from: 'closureMustNotBeOver, ',
    to: '',
    spec: 'libs/domain/src/workshop/check-closure.spec.ts',
    seenBy: /./,
  },
];
