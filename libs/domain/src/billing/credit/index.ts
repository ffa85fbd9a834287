export * from './check-credit';
export * from './count-credit';
export * from './credit-facts';
export * from './issue-credit-note';
export * from './left-to-credit';
