import { CurrentViewer, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ClosePeriod } from '../closing/close-period.use-case';
import { type ClosingRow, ClosingsQuery } from '../closing/closings.query';
import { MonthsOfMoneyQuery } from '../closing/months-of-money.query';
import { OpenMonthsQuery } from '../closing/open-months.query';
import { VerifyDocuments } from '../verifying/verify-documents';
import {
  AccountingClosingPayload,
  AccountingClosingType,
  BooksVerificationType,
  MonthOfMoneyType,
  OpenAccountingMonthType,
} from './accounting.type';
import { ClosePeriodInput } from './billing.inputs';

@Resolver()
export class AccountingResolver {
  constructor(
    private readonly closings: ClosingsQuery,
    private readonly openMonths: OpenMonthsQuery,
    private readonly months: MonthsOfMoneyQuery,
    private readonly verify: VerifyDocuments,
    private readonly closeUseCase: ClosePeriod,
  ) {}

  @Query(() => [AccountingClosingType], { description: 'Staff: closed periods, latest first.' })
  async accountingClosings(@CurrentViewer() viewer: Viewer): Promise<AccountingClosingType[]> {
    return (await this.closings.all(viewer)).map(presentClosing);
  }

  @Query(() => [OpenAccountingMonthType], { description: 'Staff: what is left to close, oldest first.' })
  openAccountingMonths(@CurrentViewer() viewer: Viewer): Promise<OpenAccountingMonthType[]> {
    return this.openMonths.all(viewer);
  }

  @Query(() => BooksVerificationType, { description: 'Staff: computes every seal and every sum again.' })
  async booksVerification(@CurrentViewer() viewer: Viewer): Promise<BooksVerificationType> {
    requireRole(viewer, ...STAFF);
    const { faults, ...counts } = await this.verify.run();
    return { ...counts, faults: faults.slice(0, 100) };
  }

  @Query(() => [MonthOfMoneyType], { description: 'Staff: the last months, oldest first; 60 at most.' })
  monthsOfMoney(
    @CurrentViewer() viewer: Viewer,
    @Args('months', { type: () => Int, defaultValue: 13 }) months: number,
  ): Promise<MonthOfMoneyType[]> {
    return this.months.last(viewer, months);
  }

  @Mutation(() => AccountingClosingPayload, { description: 'Managers. Nothing opens the period again.' })
  async closePeriod(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ClosePeriodInput,
  ): Promise<AccountingClosingPayload> {
    const id = await this.closeUseCase.execute(viewer, input);
    const closing = (await this.closings.all(viewer)).find((one) => one.id === id);
    return { closing: closing ? presentClosing(closing) : null };
  }
}

const presentClosing = ({ id, closedAt, closing, archiveBytes }: ClosingRow): AccountingClosingType => ({
  id,
  closedAt,
  archiveBytes,
  closedThrough: closing.closedThrough,
  documents: closing.documents,
  grossCents: closing.grossCents,
  perpetualGrossCents: closing.perpetualGrossCents,
  sales: closing.sales.map(({ vat, baseCents, vatCents }) => ({
    kind: vat.kind,
    rateBasisPoints: vat.rateBasisPoints,
    baseCents,
    vatCents,
  })),
});
