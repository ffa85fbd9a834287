export { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from './start-embedded-postgres';
export { existingEmbeddedPostgres, type ExistingPostgres } from './existing-embedded-postgres';
