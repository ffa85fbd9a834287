export * from './clock/clock';
export * from './clock/fake-clock';
export * from './mail';
export * from './files';
export * from './payment';
