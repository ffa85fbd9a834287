/**
 * All that must hold before a change is merged, cheapest first. `counts` says where the number of tests is read:
 * a Jest report, the summary of node:test, or nothing (the step counts for one).
 */
export const STEPS = [
  { name: 'format', command: 'prettier --check --log-level warn .' },
  { name: 'lockfile', command: 'node tools/check-lockfile.mjs' },
  {
    name: 'lockfile hosts',
    command:
      'lockfile-lint --path package-lock.json --type npm --allowed-hosts npm --validate-https --validate-integrity',
  },
  { name: 'documents', command: 'node tools/check-docs.mjs' },
  { name: 'lint', command: 'npm run lint' },
  { name: 'types', command: 'npm run typecheck' },
  { name: 'generated files', command: 'node tools/check-generated.mjs' },
  { name: 'unit', command: 'npm run test:unit', counts: 'jest' },
  { name: 'migrations', command: 'npm run db:check' },
  { name: 'database', command: 'npm run test:db', counts: 'jest' },
  { name: 'PostgreSQL 15', command: 'node tools/test/database-15.mjs', counts: 'jest' },
  { name: 'teeth', command: 'npm run teeth', counts: 'node' },
  { name: 'build', command: 'npm run build' },
  { name: 'end to end', command: 'npm run test:e2e', counts: 'jest', needs: 'build' },
];
