import { type ConnectionOf, CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { BankLinesQuery } from '../bank/bank-lines.query';
import { JoinBankLine } from '../bank/join-bank-line.use-case';
import { MatchBankLine } from '../bank/match-bank-line.use-case';
import { SetAsideBankLine } from '../bank/set-aside-bank-line.use-case';
import {
  BankLineConnection,
  BankLinePayload,
  BankLinesArgs,
  BankLineType,
  JoinBankLineInput,
  MatchBankLineInput,
  SetAsideBankLineInput,
} from './bank-line.type';

@Resolver(() => BankLineType)
export class BankLineResolver {
  constructor(
    private readonly lines: BankLinesQuery,
    private readonly matchUseCase: MatchBankLine,
    private readonly joinUseCase: JoinBankLine,
    private readonly setAsideUseCase: SetAsideBankLine,
  ) {}

  @Query(() => BankLineConnection, {
    description: 'Staff: what came in on the bank account; what is new the oldest first, the rest the latest first.',
  })
  bankLines(@CurrentViewer() viewer: Viewer, @Args() asked: BankLinesArgs): Promise<ConnectionOf<BankLineType>> {
    return this.lines.all(viewer, asked);
  }

  @Mutation(() => BankLinePayload, { description: 'Managers: the transfer becomes a payment of that account.' })
  async matchBankLine(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: MatchBankLineInput,
  ): Promise<BankLinePayload> {
    return { line: await this.lines.one(viewer, await this.matchUseCase.execute(viewer, input)) };
  }

  @Mutation(() => BankLinePayload, { description: 'Managers: the transfer is a payment recorded before.' })
  async joinBankLine(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: JoinBankLineInput,
  ): Promise<BankLinePayload> {
    return { line: await this.lines.one(viewer, await this.joinUseCase.execute(viewer, input)) };
  }

  @Mutation(() => BankLinePayload, { description: 'Managers: it pays no invoice; or is taken up again.' })
  async setAsideBankLine(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SetAsideBankLineInput,
  ): Promise<BankLinePayload> {
    return { line: await this.lines.one(viewer, await this.setAsideUseCase.execute(viewer, input)) };
  }
}
