export * from './disk-file-store';
export * from './fake-file-store';
export * from './file-store';
