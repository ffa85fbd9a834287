export * from './charge';
export * from './drafts-of';
export * from './hours-line';
export * from './run-bounds';
export * from './subscription-lines';
