export * from './check-recorded';
export * from './recorded-charge';
