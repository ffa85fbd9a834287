export * from './check-claim';
export * from './check-join';
export * from './claimable-until';
export * from './waitlist-refusals';
