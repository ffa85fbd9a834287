import { RefusalInterceptor } from '@etabli/api-kit';
import { BillingModule } from '@etabli/billing';
import { BookingModule } from '@etabli/booking';
import { DatabaseModule } from '@etabli/database';
import { LendingModule } from '@etabli/lending';
import { MembershipModule } from '@etabli/membership';
import { NotificationsModule } from '@etabli/notifications';
import { PartnersModule } from '@etabli/partners';
import { PeopleModule, SessionAuthenticator } from '@etabli/people';
import { TrainingModule } from '@etabli/training';
import { WorkshopModule } from '@etabli/workshop';
import { ApolloDriver } from '@nestjs/apollo';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { Env } from './env';
import { graphqlOptions } from './graphql.options';
import { HealthController } from './health.controller';
import { PlatformModule } from './platform.module';

type Orm = Parameters<typeof DatabaseModule.over>[0];

/** The features, put together. */
@Module({})
export class AppModule {
  static with(env: Env, orm: Orm): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DatabaseModule.over(orm),
        PlatformModule.with(env),
        NotificationsModule,
        PeopleModule,
        WorkshopModule,
        TrainingModule,
        MembershipModule,
        BookingModule,
        BillingModule,
        LendingModule,
        PartnersModule,
        GraphQLModule.forRootAsync({
          driver: ApolloDriver,
          imports: [PeopleModule],
          inject: [SessionAuthenticator],
          useFactory: (authenticator: SessionAuthenticator) => graphqlOptions(env, authenticator),
        }),
      ],
      controllers: [HealthController],
      providers: [{ provide: APP_INTERCEPTOR, useClass: RefusalInterceptor }],
    };
  }
}
