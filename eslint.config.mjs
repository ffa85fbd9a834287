import tseslint from 'typescript-eslint';
import { boundaries } from './tools/lint/boundaries.rule.mjs';
import { coreRules } from './tools/lint/core-rules.mjs';
import { fileNames } from './tools/lint/file-names.rule.mjs';
import { naming } from './tools/lint/naming.mjs';
import { restrictedSyntax } from './tools/lint/restricted-syntax.mjs';
import { typedRules } from './tools/lint/typed-rules.mjs';

const GENERATED = ['**/dist/**', '**/generated/**', '**/*.generated.ts', '**/coverage/**', '.nx/**', '.data/**'];
const FEATURES = '{people,workshop,training,membership,booking,lending,upkeep,billing,partners}';

export default [
  { ignores: GENERATED },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    plugins: { etabli: { rules: { boundaries, 'file-names': fileNames } } },
    rules: {
      'etabli/boundaries': 'error',
      'etabli/file-names': 'error',
      ...coreRules,
      ...restrictedSyntax.everywhere,
    },
  },
  ...tseslint.configs.strict.map((one) => ({ ...one, files: ['**/*.{ts,tsx}'] })),
  { files: ['**/*.{ts,tsx}'], rules: naming },
  {
    files: ['{apps,libs}/*/src/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: typedRules,
  },
  { files: ['libs/domain/src/**'], rules: restrictedSyntax.domain },
  { files: [`libs/${FEATURES}/src/**`], rules: restrictedSyntax.features },
  { files: ['libs/database/src/transaction/*.ts'], rules: restrictedSyntax.opensTransactions },
  { files: ['libs/database/src/migrations/**'], rules: { 'max-lines': 'off', 'etabli/file-names': 'off' } },
  {
    files: ['**/*.spec.{ts,tsx}', 'apps/e2e/**', 'libs/testing/**', 'bench/**'],
    rules: { ...restrictedSyntax.tests, '@typescript-eslint/require-await': 'off' },
  },
  {
    files: ['apps/api/src/env.ts', 'tools/**', '**/*.config.{ts,mjs}', '*.mjs'],
    rules: restrictedSyntax.readsEnvironment,
  },
  { files: ['apps/api/src/{main,worker,print-schema}.ts', 'tools/**', 'bench/**'], rules: { 'no-console': 'off' } },
];
