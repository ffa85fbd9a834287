export * from './correct-period';
export * from './period-charges';
export * from './prorate';
export * from './notice-cost';
