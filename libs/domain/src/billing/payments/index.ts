export * from './check-sponsorship';
export * from './settle';
export * from './sponsor';
export * from './share-charges';
export * from './sponsorship-facts';
