export * from './account-chart';
export * from './accounting-entry';
export * from './entry-of-document';
export * from './entry-of-payment';
export * from './fec-file';
export * from './sales-by-rate';
