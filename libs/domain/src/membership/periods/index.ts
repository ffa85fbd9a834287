export * from './billing-cycle';
export * from './billing-periods';
export * from './commitment';
