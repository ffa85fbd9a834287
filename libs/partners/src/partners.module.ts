import { Module } from '@nestjs/common';
import { UsageReportResolver } from './graphql/usage-report.resolver';
import { UsageReportQuery } from './report/usage-report.query';
import { RefreshUsageSnapshot } from './snapshot/refresh-usage-snapshot.use-case';
import { UsageFactsQuery } from './snapshot/usage-facts.query';
import { UsageSnapshotSchedule } from './snapshot/usage-snapshot-schedule';

/** What funders read: frozen figures that name nobody. The application calls `UsageSnapshotSchedule.start()` where jobs run. */
@Module({
  providers: [RefreshUsageSnapshot, UsageFactsQuery, UsageReportQuery, UsageReportResolver, UsageSnapshotSchedule],
  exports: [UsageSnapshotSchedule],
})
export class PartnersModule {}
