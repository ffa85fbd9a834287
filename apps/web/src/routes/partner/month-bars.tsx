import { useTranslation } from 'react-i18next';
import { longest, segmentsOf } from './bars';
import classes from './month-bars.module.css';
import { PatternFill } from './pole-patterns';
import type { Month, Report } from './report';
import { shortMonth } from './month-words';
import { useFigureWords } from './use-figure-words';

interface Props {
  readonly report: Report;
}

/** One bar a month. Lying bars keep the months readable on a phone and on paper alike. */
export function MonthBars({ report }: Props) {
  const { t } = useTranslation('partner');
  return (
    <figure className={classes['chart']} role="img" aria-label={t('months.chart')}>
      {report.months.map((month) => (
        <Bar key={month.month} month={month} report={report} />
      ))}
    </figure>
  );
}

function Bar({ month, report }: Props & { readonly month: Month }) {
  const { t } = useTranslation('partner');
  const words = useFigureWords(report.threshold);
  const total = month.hoursBooked.value ?? null;
  return (
    <div className={classes['row']}>
      <span>{shortMonth(month.month)}</span>
      <span className={classes['track']}>
        <span className={classes['bar']} style={{ width: `${((total ?? 0) / longest(report.months)) * 100}%` }}>
          {segmentsOf(month, report.poles).map(({ key, hours, fill, hue }) => (
            <span key={key} className={classes['segment']} style={{ flexGrow: hours }}>
              <PatternFill fill={fill} {...(hue && { hue })} />
            </span>
          ))}
        </span>
      </span>
      <span className={classes['total']}>
        {total === null ? t('hiddenShort') : words.figure(month.hoursBooked, 'hours')}
      </span>
    </div>
  );
}
