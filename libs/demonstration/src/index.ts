export * from './load-demonstration';
