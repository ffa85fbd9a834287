export * from './check-grant';
export * from './check-revocation';
export * from './habilitation-level';
export * from './refusals';
