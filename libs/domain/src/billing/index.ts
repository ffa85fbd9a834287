export * from './totals';
export * from './vat';
