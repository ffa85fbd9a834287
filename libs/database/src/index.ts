export * from './entities/index';
export * from './new-id';
export * from './audit';
export * from './calendar-lock';
export * from './database';
export * from './transaction';
export { afterCommit } from './after-commit';
