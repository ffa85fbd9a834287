export * from './graphql/habilitation.type';
export * from './habilitations/grant-in-force';
export * from './habilitations/habilitation-row';
export * from './habilitations/habilitation-types.query';
export * from './habilitations/habilitations.query';
export * from './habilitations/habilitations.repository';
export * from './training.module';
