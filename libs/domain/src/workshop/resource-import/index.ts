export * from './read-resource-line';
