import { useTranslation } from 'react-i18next';
import classes from './money-chart.module.css';
import { SERIES } from './money-scale';

/** What each kind of bar stands for. */
export function MoneyKeys() {
  const { t } = useTranslation('manager');
  return (
    <ul className={classes['keys']}>
      {SERIES.map((series) => (
        <li key={series}>
          <svg width={16} height={16} aria-hidden="true">
            <rect x={1} y={1} width={14} height={14} className={classes[series]} />
          </svg>
          {t(`accounts.months.series.${series}`)}
        </li>
      ))}
    </ul>
  );
}
