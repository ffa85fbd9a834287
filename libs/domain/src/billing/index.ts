export * from './chain';
export * from './credit';
export * from './invoice';
export * from './refusals';
export * from './totals';
export * from './vat';
export * from './proration';
