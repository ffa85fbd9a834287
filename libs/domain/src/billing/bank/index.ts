export * from './match-recorded';
export * from './match-transfer';
export * from './read-euros';
export * from './read-statement';
