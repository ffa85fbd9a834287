export * from './allocation-due';
export * from './billable-subscription';
export * from './charge';
export * from './charges-due';
export * from './drafts-of';
export * from './hours-line';
export * from './run-bounds';
export * from './subscription-lines';
