export * from './split-vat';
export * from './vat-exemptions';
export * from './vat-kind';
export * from './vat-rates';
export * from './vat-treatment';
