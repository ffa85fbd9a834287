import { useTranslation } from 'react-i18next';
import { FigureBar } from './figure-bar';
import type { Report } from './report';
import { ReportSection } from './report-section';
import classes from './usage-report.module.css';
import { useFigureWords } from './use-figure-words';

interface Props {
  readonly report: Report;
}

/** What the artisans hosted do for a living. */
export function TradesSection({ report }: Props) {
  const { t } = useTranslation('partner');
  const words = useFigureWords(report.threshold);
  const longest = Math.max(1, ...report.trades.map(({ artisans }) => artisans.value ?? 0));
  return (
    <ReportSection report={report} title={t('trades.title')} lead={t('trades.lead')} code="TRADES">
      <ul className={classes['lines']}>
        {report.trades.map(({ trade, artisans }) => (
          <li key={trade}>
            <FigureBar
              label={trade}
              value={words.figure(artisans, 'persons')}
              share={(artisans.value ?? 0) / longest}
            />
          </li>
        ))}
      </ul>
    </ReportSection>
  );
}
