export * from './entities/index';
export * from './new-id';
