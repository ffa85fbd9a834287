export * from './notice';
export * from './notification-settings';
export * from './notifications.module';
export * from './notifier';
