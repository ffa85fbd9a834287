export * from './check-document-review';
export * from './document-file';
export * from './refusals';
