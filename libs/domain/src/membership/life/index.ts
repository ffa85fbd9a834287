export * from './advance-life';
export * from './life-state';
export * from './life-table';
