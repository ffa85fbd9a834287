import { MembershipModule } from '@etabli/membership';
import { WorkshopModule } from '@etabli/workshop';
import { Module } from '@nestjs/common';
import { LoanResolver } from './graphql/loan.resolver';
import { LateTodayResolver } from './graphql/late-today.resolver';
import { OverdueLoansResolver } from './graphql/overdue-loans.resolver';
import { ToolResolver } from './graphql/tool.resolver';
import { BorrowTool } from './loans/borrow-tool.use-case';
import { LoansQuery } from './loans/loans.query';
import { LoansRepository } from './loans/loans.repository';
import { ReturnTool } from './loans/return-tool.use-case';
import { ToolsQuery } from './tools/tools.query';

/** Pooled tools, their units and their loans. */
@Module({
  imports: [WorkshopModule, MembershipModule],
  providers: [
    ToolsQuery,
    LoansQuery,
    LoansRepository,
    BorrowTool,
    ReturnTool,
    ToolResolver,
    LoanResolver,
    OverdueLoansResolver,
    LateTodayResolver,
  ],
  exports: [ToolsQuery, LoansQuery],
})
export class LendingModule {}
