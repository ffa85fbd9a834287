export * from './compose-mail';
export * from './escape-html';
export * from './fake-mail-gateway';
export * from './mail';
export * from './mail-gateway';
export * from './smtp-mail-gateway';
