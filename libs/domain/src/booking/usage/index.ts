export * from './check-use';
export * from './forgotten-session';
export * from './walk-in-slot';
