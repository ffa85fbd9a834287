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
];
