export * from './check-plan';
export * from './plan-decision';
