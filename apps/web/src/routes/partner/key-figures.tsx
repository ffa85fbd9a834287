import { useTranslation } from 'react-i18next';
import { FigureTile } from './figure-tile';
import type { Report } from './report';
import classes from './usage-report.module.css';

interface Props {
  readonly report: Report;
}

/** The three figures of the report, each beside the year before. */
export function KeyFigures({ report }: Props) {
  const { t } = useTranslation('partner');
  const figures = [
    { code: 'ARTISANS_HOSTED', unit: 'persons', now: report.artisansHosted, before: report.artisansHostedBefore },
    { code: 'HOURS_BOOKED', unit: 'hours', now: report.hoursBooked, before: report.hoursBookedBefore },
    { code: 'OCCUPANCY', unit: 'percent', now: report.occupancyPercent, before: report.occupancyPercentBefore },
  ] as const;
  return (
    <ul className={classes['tiles']} aria-label={t('headline.figures')}>
      {figures.map((figure) => (
        <FigureTile key={figure.code} report={report} {...figure} />
      ))}
    </ul>
  );
}
