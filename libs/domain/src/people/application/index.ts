export * from './application-steps';
export * from './check-application';
export * from './refusals';
