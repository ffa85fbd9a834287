export * from './check-hour-pack';
export * from './check-notice';
export * from './check-quota';
export * from './check-subscription';
export * from './civil-months';
export * from './refusals';
export * from './subscription';
export * from './periods';
