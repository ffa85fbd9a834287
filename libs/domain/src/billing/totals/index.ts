export * from './adjustment';
export * from './document-totals';
export * from './line-total';
