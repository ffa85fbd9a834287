import { useTranslation } from 'react-i18next';
import { fillOf, hasHiddenRest } from './bars';
import classes from './month-bars.module.css';
import { PatternFill } from './pole-patterns';
import type { Report } from './report';

interface Props {
  readonly report: Report;
}

/** Which pattern is which pole. */
export function PoleKeys({ report }: Props) {
  const { t } = useTranslation('partner');
  return (
    <ul className={classes['keys']} aria-hidden="true">
      {report.poles.map(({ poleCode, poleName, hue }, rank) => (
        <li key={poleCode}>
          <span className={classes['swatch']}>
            <PatternFill fill={fillOf(rank)} hue={hue} />
          </span>
          {poleName}
        </li>
      ))}
      {hasHiddenRest(report) && (
        <li>
          <span className={classes['swatch']}>
            <PatternFill fill={null} />
          </span>
          {t('months.rest')}
        </li>
      )}
    </ul>
  );
}
