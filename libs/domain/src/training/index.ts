export * from './check-grant';
export * from './check-renewal';
export * from './check-revocation';
export * from './expiry-reminder';
export * from './habilitation-level';
export * from './refusals';
export * from './validity';
