export * from './graphql/loan.type';
export * from './graphql/tool.type';
export * from './lending.module';
export * from './loans/loan-row';
export * from './loans/loans.query';
export * from './tools/tool-row';
export * from './tools/tools.query';
