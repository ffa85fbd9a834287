export * from './check-loan';
export * from './check-return';
export * from './loan-days';
export * from './refusals';
