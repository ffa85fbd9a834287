import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayOf, formatLocalDate } from '../../ui/format/time';
import type { Report } from './report';
import { ReportSection } from './report-section';
import classes from './usage-report.module.css';

interface Props {
  readonly report: Report;
}

/** How everything was counted, from what and when: what makes the sheet stand alone on paper. */
export function NotesSection({ report }: Props) {
  const { t } = useTranslation('partner');
  return (
    <ReportSection report={report} title={t('notes.title')}>
      <dl className={classes['notes']}>
        {report.definitions.map(({ code, name, definition, source }) => (
          <div key={code}>
            <dt>{name}</dt>
            <dd>
              {definition} <span className={classes['source']}>{t('source', { source })}</span>
            </dd>
          </div>
        ))}
      </dl>
      <Text size="sm">{t('notes.frozen', { day: formatLocalDate(dayOf(report.snapshotOn)) })}</Text>
    </ReportSection>
  );
}
