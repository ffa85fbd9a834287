import { GraphqlContext } from '@etabli/api-kit';
import { PersonType } from '@etabli/people';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { LoansQuery } from '../loans/loans.query';
import { LoanType } from './loan.type';

/** What a person should have brought back. */
@Resolver(() => PersonType)
export class OverdueLoansResolver {
  constructor(private readonly loans: LoansQuery) {}

  @ResolveField(() => [LoanType])
  async overdueLoans(
    @Parent() { id }: PersonType,
    @Context() { loaders, viewer }: GraphqlContext,
  ): Promise<LoanType[]> {
    return (await loaders.get('person.overdueLoans', (ids) => this.loans.overdueOf(viewer, ids)).load(id)) ?? [];
  }
}
