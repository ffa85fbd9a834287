import { JobsModule } from '@etabli/jobs';
import { Module } from '@nestjs/common';
import { UsageReportResolver } from './graphql/usage-report.resolver';
import { UsageReportQuery } from './report/usage-report.query';
import { FreezeUsageJob } from './snapshot/freeze-usage.job';
import { RefreshUsageSnapshot } from './snapshot/refresh-usage-snapshot.use-case';
import { UsageFactsQuery } from './snapshot/usage-facts.query';

/** What funders read: frozen figures that name nobody. */
@Module({
  imports: [JobsModule],
  providers: [FreezeUsageJob, RefreshUsageSnapshot, UsageFactsQuery, UsageReportQuery, UsageReportResolver],
})
export class PartnersModule {}
