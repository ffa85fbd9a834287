import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MarkNotificationsRead } from '../mark-notifications-read.use-case';
import { NotificationPreferencesQuery } from '../notification-preferences.query';
import { NotificationsQuery } from '../notifications.query';
import { SetNotificationPreference } from '../set-notification-preference.use-case';
import {
  MarkNotificationsReadInput,
  MarkNotificationsReadPayload,
  NotificationConnection,
  NotificationPreference,
  NotificationsArgs,
  SetNotificationPreferenceInput,
  SetNotificationPreferencePayload,
} from './notification.type';

@Resolver()
export class NotificationResolver {
  constructor(
    private readonly notices: NotificationsQuery,
    private readonly preferences: NotificationPreferencesQuery,
    private readonly markRead: MarkNotificationsRead,
    private readonly setPreference: SetNotificationPreference,
  ) {}

  @Query(() => NotificationConnection, { description: 'What the viewer was told.' })
  notifications(@CurrentViewer() viewer: Viewer, @Args() asked: NotificationsArgs): Promise<NotificationConnection> {
    return this.notices.mine(viewer, asked);
  }

  @Query(() => [NotificationPreference], { description: 'How the viewer is told about each type.' })
  notificationPreferences(@CurrentViewer() viewer: Viewer): Promise<NotificationPreference[]> {
    return this.preferences.mine(viewer);
  }

  @Mutation(() => MarkNotificationsReadPayload, { description: 'The viewer has seen these notices.' })
  async markNotificationsRead(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: MarkNotificationsReadInput,
  ): Promise<MarkNotificationsReadPayload> {
    await this.markRead.execute(viewer, input);
    return { notifications: await this.notices.mine(viewer, {}) };
  }

  @Mutation(() => SetNotificationPreferencePayload, { description: 'How to be told about one type from now on.' })
  async setNotificationPreference(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SetNotificationPreferenceInput,
  ): Promise<SetNotificationPreferencePayload> {
    await this.setPreference.execute(viewer, input);
    return { preferences: await this.preferences.mine(viewer) };
  }
}
