export * from './banking-day';
export * from './debt-event';
export * from './dunning';
export * from './dunning-policy';
export * from './retry';
