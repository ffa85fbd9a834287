import { CurrentViewer, LocalDate, type ConnectionOf, type Viewer } from '@etabli/api-kit';
import { civilDay, isOverdue } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { BorrowTool } from '../loans/borrow-tool.use-case';
import { LoansQuery } from '../loans/loans.query';
import { ReturnTool } from '../loans/return-tool.use-case';
import { BorrowToolInput, LoansArgs, MyLoansArgs, ReturnToolInput } from './lending.inputs';
import { LoanConnection, LoanPayload, LoanType } from './loan.type';

@Resolver(() => LoanType)
export class LoanResolver {
  constructor(
    private readonly loansQuery: LoansQuery,
    private readonly borrowUseCase: BorrowTool,
    private readonly returnUseCase: ReturnTool,
    private readonly clock: Clock,
  ) {}

  @Query(() => LoanConnection, {
    description: 'What the viewer has to return, soonest due first; or what they returned.',
  })
  myLoans(@CurrentViewer() viewer: Viewer, @Args() asked: MyLoansArgs): Promise<ConnectionOf<LoanType>> {
    return this.loansQuery.mine(viewer, asked);
  }

  @Query(() => LoanConnection, { description: 'Staff: loans not returned, soonest due first.' })
  loans(@CurrentViewer() viewer: Viewer, @Args() asked: LoansArgs): Promise<ConnectionOf<LoanType>> {
    return this.loansQuery.out(viewer, asked);
  }

  @ResolveField(() => LocalDate, { description: 'Last civil day of the loan.' })
  dueOn(@Parent() { dueAt }: LoanType): string {
    return civilDay(Date.parse(dueAt) - 1);
  }

  @ResolveField(() => Boolean)
  overdue(@Parent() { dueAt, returnedAt }: LoanType): boolean {
    return isOverdue({ dueAt: Date.parse(dueAt), returned: returnedAt !== null }, this.clock.now());
  }

  @Mutation(() => LoanPayload, { description: 'Members for themselves, managers for anyone.' })
  async borrowTool(@CurrentViewer() viewer: Viewer, @Args('input') input: BorrowToolInput): Promise<LoanPayload> {
    return { loan: await this.loansQuery.byId(viewer, await this.borrowUseCase.execute(viewer, input)) };
  }

  @Mutation(() => LoanPayload, { description: 'The borrower, or managers.' })
  async returnTool(@CurrentViewer() viewer: Viewer, @Args('input') input: ReturnToolInput): Promise<LoanPayload> {
    return { loan: await this.loansQuery.byId(viewer, await this.returnUseCase.execute(viewer, input)) };
  }
}
