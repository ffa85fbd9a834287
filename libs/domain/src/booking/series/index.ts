export * from './occurrences';
export * from './plan-series';
export * from './read-recurrence';
export * from './recurrence';
export * from './recurrence-days';
export * from './series-refusals';
export * from './with-booked';
export * from './write-recurrence';
