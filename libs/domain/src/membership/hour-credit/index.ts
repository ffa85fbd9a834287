export * from './debit-packs';
export * from './expired-credit';
export * from './included-hours';
export * from './kept-after-cancellation';
