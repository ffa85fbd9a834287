export * from './read-member-line';
