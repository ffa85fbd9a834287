import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { UsageReportDocument } from '../../generated/partner/graphql';
import { EmptyState } from '../../ui/empty-state';
import { ErrorPanel } from '../../ui/error-panel';
import { LoadingShape } from '../../ui/loading-shape';
import { PageTitle } from '../../ui/page-title';
import { longMonth } from './month-words';
import { UsageReport } from './usage-report';
import './words';

/** What funders ask before a committee: who comes, how much, where. One page, made to be printed. */
export function UsagePage() {
  const { t } = useTranslation('partner');
  const [{ data, error, fetching }, refetch] = useQuery({ query: UsageReportDocument });
  const report = data?.usageReport;
  const days = report && {
    from: longMonth(report.from),
    to: longMonth(report.to),
    comparedFrom: longMonth(report.comparedFrom),
    comparedTo: longMonth(report.comparedTo),
  };
  return (
    <>
      <PageTitle title={t('title')} lead={days && t('period', days)}>
        {report && (
          <Button
            className="no-print"
            variant="default"
            leftSection={<IconPrinter size={20} aria-hidden="true" />}
            onClick={() => window.print()}
          >
            {t('print')}
          </Button>
        )}
      </PageTitle>
      {error && <ErrorPanel error={error} onRetry={() => refetch({ requestPolicy: 'network-only' })} />}
      {fetching && !report && <LoadingShape />}
      {data && !report && <EmptyState title={t('none.title')}>{t('none.lead')}</EmptyState>}
      {report && <UsageReport report={report} />}
    </>
  );
}
