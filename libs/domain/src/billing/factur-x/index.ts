export * from './broken-rules';
export * from './cii-document';
