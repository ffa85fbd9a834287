export * from './adjustment';
export * from './document-totals';
export * from './line-total';
export * from './net-amounts';
export * from './vat-groups';
