import { MikroORM } from '@mikro-orm/postgresql';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Database } from './database';
import { Transaction } from './transaction/transaction';

/** Gives every feature the read side and the one way to write, over a pool opened (and closed) by who starts the process. */
@Global()
@Module({})
export class DatabaseModule {
  static over(orm: MikroORM): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [{ provide: MikroORM, useValue: orm }, Database, Transaction],
      exports: [MikroORM, Database, Transaction],
    };
  }
}
