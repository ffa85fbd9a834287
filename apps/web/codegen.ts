import type { CodegenConfig } from '@graphql-codegen/cli';

/** One output per audience, so that a member's phone downloads no manager's document. */
const AUDIENCES = {
  session: ['src/session', 'src/frames'],
  public: ['src/routes/public'],
  notices: ['src/routes/notices'],
  wall: ['src/routes/wall'],
  floor: ['src/routes/floor'],
  papers: ['src/papers'],
  feeds: ['src/feeds'],
  subscription: ['src/routes/subscription'],
  teach: ['src/routes/teach'],
  money: ['src/routes/money'],
  learn: ['src/routes/learn'],
  applicant: ['src/routes/applicant'],
  member: ['src/routes/member', 'src/planning', 'src/booking'],
  trainer: ['src/routes/trainer'],
  manager: ['src/routes/manager'],
  partner: ['src/routes/partner'],
};

const outputOf = (folders: readonly string[]) => ({
  documents: [...folders, 'src/fragments'].map((folder) => `apps/web/${folder}/**/*.graphql`),
  preset: 'client' as const,
  presetConfig: { fragmentMasking: false },
  config: {
    scalars: { Instant: 'string', Moment: 'string', LocalDate: 'string', ID: 'string' },
    enumsAsTypes: true,
    useTypeImports: true,
    strictScalars: true,
    skipTypename: false,
  },
});

/** Types and documents of the web application, from the committed contract. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  ignoreNoDocuments: true,
  generates: Object.fromEntries(
    Object.entries(AUDIENCES).map(([name, folders]) => [`apps/web/src/generated/${name}/`, outputOf(folders)]),
  ),
};

export default config;
