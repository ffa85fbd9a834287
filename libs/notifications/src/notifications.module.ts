import { Global, Module } from '@nestjs/common';
import { NotificationResolver } from './graphql/notification.resolver';
import { MarkNotificationsRead } from './mark-notifications-read.use-case';
import { NotificationPreferencesQuery } from './notification-preferences.query';
import { NotificationsQuery } from './notifications.query';
import { Notifier } from './notifier';
import { SetNotificationPreference } from './set-notification-preference.use-case';

/** What people are told, and how they want to be told. The application provides NotificationSettings globally. */
@Global()
@Module({
  providers: [
    Notifier,
    NotificationsQuery,
    NotificationPreferencesQuery,
    MarkNotificationsRead,
    SetNotificationPreference,
    NotificationResolver,
  ],
  exports: [Notifier],
})
export class NotificationsModule {}
