export * from './contribution';
export * from './complete-months';
export * from './occupancy';
export * from './published-row';
export * from './published-shares';
export * from './safe-to-publish';
