export * from './check-check-in';
export * from './check-in-facts';
export * from './check-in-refusals';
export * from './floor-refusals';
