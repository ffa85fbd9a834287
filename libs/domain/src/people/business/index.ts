export * from './activity-codes';
export * from './read-business';
export * from './refusals';
export * from './siret';
export * from './vat-number';
