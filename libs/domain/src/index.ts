export * from './people';
export * from './shared/common-refusals';
export * from './shared/civil-time';
export * from './shared/money';
export * from './shared/refusal';
export * from './shared/slot';
export * from './shared/vocabulary';
