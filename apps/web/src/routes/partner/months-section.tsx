import { useTranslation } from 'react-i18next';
import { MonthBars } from './month-bars';
import { MonthTable } from './month-table';
import { PoleKeys } from './pole-keys';
import { PolePatterns } from './pole-patterns';
import type { Report } from './report';
import { ReportSection } from './report-section';

interface Props {
  readonly report: Report;
}

/** Hours by month and pole: drawn, then in figures. */
export function MonthsSection({ report }: Props) {
  const { t } = useTranslation('partner');
  return (
    <ReportSection report={report} title={t('months.title')} code="HOURS_BOOKED">
      <PolePatterns poles={report.poles} />
      <PoleKeys report={report} />
      <MonthBars report={report} />
      <MonthTable report={report} />
    </ReportSection>
  );
}
