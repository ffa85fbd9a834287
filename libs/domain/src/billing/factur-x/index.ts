export * from './broken-rules';
export * from './cii-document';
export * from './en16931-checks';
export * from './read-cii';
