export * from './iban';
export * from './read-settings';
