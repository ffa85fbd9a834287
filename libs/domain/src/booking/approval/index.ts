export * from './check-approval';
