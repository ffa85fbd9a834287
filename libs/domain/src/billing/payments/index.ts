export * from './settle';
export * from './sponsor';
