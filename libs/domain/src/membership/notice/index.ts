export * from './notice-end';
