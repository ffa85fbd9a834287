export * from './check-seat';
export * from './check-seat-end';
export * from './refusals';
