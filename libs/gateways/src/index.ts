export * from './clock/clock';
export * from './clock/fake-clock';
