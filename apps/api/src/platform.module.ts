import { Clock, FileStore, MailGateway, PaymentConnection, PaymentGateway, SmtpMailGateway } from '@etabli/gateways';
import { DeliverMailJob, JobsModule, MailRecord } from '@etabli/jobs';
import { NotificationSettings } from '@etabli/notifications';
import { PeopleSettings } from '@etabli/people';
import { Global, Module, type DynamicModule, type Provider } from '@nestjs/common';
import type { Env } from './env';
import { filesIn } from './files-in';

/** What every feature stands on beside the database: the clock, the mail, the files, the settings. */
@Global()
@Module({})
export class PlatformModule {
  static with(env: Env): DynamicModule {
    const providers = [
      Clock,
      { provide: PaymentConnection, useValue: env.payments ?? NOBODY },
      PaymentGateway,
      ...mailOf(env),
      { provide: FileStore, useFactory: () => filesIn(env.dataDir) },
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
      imports: [JobsModule],
      providers,
      exports: providers.map((entry) => ('provide' in entry ? entry.provide : entry)),
    };
  }
}

/** Before any provider is known, nothing is charged and no message is believed. */
const NOBODY: PaymentConnection = { apiKey: 'sk_test_nobody', webhookSecret: '', standInPort: 0 };

/** The bare address of « Établi <atelier@exemple.fr> ». */
const addressOf = (sender: string): string => /<([^>]+)>/.exec(sender)?.[1] ?? sender;

/** Without a mail server nobody takes mails out of the queue: they wait for one. */
const mailOf = ({ smtpUrl, mailFrom }: Env): Provider[] =>
  smtpUrl === null
    ? []
    : [{ provide: MailGateway, useFactory: () => new SmtpMailGateway(smtpUrl, mailFrom) }, MailRecord, DeliverMailJob];
