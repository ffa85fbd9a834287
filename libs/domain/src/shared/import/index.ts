export * from './decode-text';
export * from './judge-import';
export * from './model-of';
export * from './parse-csv';
export * from './read-cell';
export * from './read-table';
export * from './refusals';
export * from './words-of-named';
