import { CurrentViewer, MAXIMUM_PAGE, type Viewer } from '@etabli/api-kit';
import { TodayType } from '@etabli/booking';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { LoansQuery } from '../loans/loans.query';
import { LoanType } from './loan.type';

/** What should have come back to the desk. */
@Resolver(() => TodayType)
export class LateTodayResolver {
  constructor(private readonly loans: LoansQuery) {}

  @ResolveField(() => [LoanType], { description: 'Overdue loans, the latest first.' })
  async overdueLoans(@CurrentViewer() viewer: Viewer): Promise<LoanType[]> {
    return (await this.loans.out(viewer, { overdueOnly: true, first: MAXIMUM_PAGE })).nodes;
  }
}
