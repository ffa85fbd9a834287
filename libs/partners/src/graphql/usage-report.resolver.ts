import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Query, ResolveField, Resolver } from '@nestjs/graphql';
import { definitionsIn } from '../report/definitions';
import { UsageReportQuery } from '../report/usage-report.query';
import { IndicatorDefinitionType, UsageReportType } from './usage-report.type';

@Resolver(() => UsageReportType)
export class UsageReportResolver {
  constructor(private readonly reports: UsageReportQuery) {}

  @Query(() => UsageReportType, {
    nullable: true,
    description: 'Partners and staff. Each reading is logged. Null before the first finished month is frozen.',
  })
  usageReport(@CurrentViewer() viewer: Viewer): Promise<UsageReportType | null> {
    return this.reports.read(viewer);
  }

  @ResolveField(() => [IndicatorDefinitionType], { description: 'What stands beside every figure.' })
  definitions(@CurrentViewer() viewer: Viewer): IndicatorDefinitionType[] {
    return definitionsIn(viewer.language);
  }
}
