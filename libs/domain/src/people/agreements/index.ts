export * from './check-publication';
export * from './refusals';
export * from './text-to-accept';
