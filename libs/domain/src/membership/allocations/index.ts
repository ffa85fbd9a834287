export * from './check-allocation';
export * from './check-allocation-end';
export * from './check-tick';
export * from './checklists';
export * from './refusals';
