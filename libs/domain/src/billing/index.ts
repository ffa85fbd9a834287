export * from './chain';
export * from './credit';
export * from './factur-x';
export * from './invoice';
export * from './proration';
export * from './refusals';
export * from './totals';
export * from './vat';
