export { emptyDatabase, testDatabase, type TestDatabase } from './database/test-database';
