import { Connection, Instant, MutationPayload } from '@etabli/api-kit';
import { NOTIFICATION_TYPES, type NotificationType as TypeOfNotice } from '@etabli/domain';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const NotificationKind = Object.fromEntries(NOTIFICATION_TYPES.map((type) => [type, type])) as {
  [T in TypeOfNotice]: T;
};
registerEnumType(NotificationKind, {
  name: 'NotificationKind',
  description: 'What people are told about, one preference each.',
});

@ObjectType('Notification', { description: 'Something the viewer was told.' })
export class NotificationType {
  @Field(() => ID)
  id!: string;

  @Field(() => NotificationKind)
  type!: TypeOfNotice;

  @Field({ description: 'One sentence, in the language of the person at that time.' })
  title!: string;

  @Field()
  body!: string;

  @Field({ description: 'Where in the web application it leads, from `/`.' })
  path!: string;

  @Field(() => Instant)
  createdAt!: number;

  @Field(() => Instant, { nullable: true })
  readAt!: number | null;
}

@ObjectType({ description: 'Notices, newest first.' })
export class NotificationConnection extends Connection(NotificationType) {
  @Field(() => Int, { description: 'Over all pages.' })
  unreadCount!: number;
}

@ObjectType({ description: 'How the viewer is told about one type.' })
export class NotificationPreference {
  @Field(() => NotificationKind)
  type!: TypeOfNotice;

  @Field({ description: 'In the list of notices.' })
  inApp!: boolean;

  @Field()
  mail!: boolean;
}

@ArgsType()
export class NotificationsArgs {
  @Field(() => Boolean, { nullable: true })
  unreadOnly?: boolean | null;

  @Field(() => Int, { nullable: true })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}

@InputType()
export class MarkNotificationsReadInput {
  @Field(() => [ID], { nullable: true, description: 'At most 100; absent: all of them.' })
  ids?: string[] | null;
}

@InputType()
export class SetNotificationPreferenceInput {
  @Field(() => NotificationKind)
  type!: TypeOfNotice;

  @Field()
  inApp!: boolean;

  @Field()
  mail!: boolean;
}

@ObjectType()
export class MarkNotificationsReadPayload extends MutationPayload {
  @Field(() => NotificationConnection, { nullable: true })
  notifications?: NotificationConnection;
}

@ObjectType()
export class SetNotificationPreferencePayload extends MutationPayload {
  @Field(() => [NotificationPreference], { nullable: true })
  preferences?: NotificationPreference[];
}
