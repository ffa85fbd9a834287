import { Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ManufactureQuery } from '../manufacture/manufacture.query';
import { DemonstrationAccount, ManufactureType } from './manufacture.type';

@Resolver(() => ManufactureType)
export class ManufactureResolver {
  constructor(private readonly manufactureQuery: ManufactureQuery) {}

  @Query(() => ManufactureType, { description: 'The place, as anybody may know it.' })
  manufacture(): Promise<ManufactureType> {
    return this.manufactureQuery.read();
  }

  @ResolveField(() => [DemonstrationAccount], { description: 'Empty outside of demonstration mode.' })
  demonstrationAccounts(): Promise<DemonstrationAccount[]> {
    return this.manufactureQuery.demonstrationAccounts();
  }
}
