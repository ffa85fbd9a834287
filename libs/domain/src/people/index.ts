export * from './business';
export * from './check-birth-day';
export * from './check-password';
export * from './check-person-edit';
export * from './email';
export * from './person-edit-facts';
export * from './refusals';
export * from './vocabulary';
