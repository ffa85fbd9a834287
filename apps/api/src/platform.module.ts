import {
  Clock,
  DiskFileStore,
  FileStore,
  MailDelivery,
  MailGateway,
  MailQueue,
  SmtpMailGateway,
} from '@etabli/gateways';
import { NotificationSettings } from '@etabli/notifications';
import { PeopleSettings } from '@etabli/people';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { join } from 'node:path';
import type { Env } from './env';

/** What every feature stands on beside the database: the clock, the mail, the files, the settings. */
@Global()
@Module({})
export class PlatformModule {
  static with(env: Env): DynamicModule {
    const providers = [
      Clock,
      MailQueue,
      { provide: MailGateway, useFactory: () => new SmtpMailGateway(env.smtpUrl ?? '', env.mailFrom) },
      MailDelivery,
      { provide: FileStore, useFactory: () => new DiskFileStore(join(env.dataDir, 'files')) },
      {
        provide: NotificationSettings,
        useValue: { publicUrl: env.publicUrl, mailFrom: addressOf(env.mailFrom) },
      },
      {
        provide: PeopleSettings,
        useValue: {
          rateLimits: env.rateLimits,
          secureCookies: env.publicUrl.startsWith('https:'),
          publicUrl: env.publicUrl,
          demonstration: env.demonstration,
        },
      },
    ];
    return {
      module: PlatformModule,
      providers,
      exports: providers.map((entry) => ('provide' in entry ? entry.provide : entry)),
    };
  }
}

/** The bare address of « Établi <atelier@exemple.fr> ». */
const addressOf = (sender: string): string => /<([^>]+)>/.exec(sender)?.[1] ?? sender;
