export * from './canonical-text';
export * from './seal';
export * from './verify-chain';
