/** Files made by a script and committed all the same, so that a review shows what changed for others. */
export const GENERATED = [
  { script: 'schema:print', paths: ['schema.graphql'] },
  { script: 'codegen', paths: ['apps/web/src/generated'] },
  { script: 'rules:print', paths: ['docs/rules.md'] },
];
