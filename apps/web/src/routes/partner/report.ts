import type { UsageReportQuery } from '../../generated/partner/graphql';

export type Report = NonNullable<UsageReportQuery['usageReport']>;
export type Month = Report['months'][number];
export type Pole = Report['poles'][number];
