export * from './check-closing';
export * from './closing';
export * from './closing-facts';
