import { useTranslation } from 'react-i18next';
import { hasHiddenRest, patternOf, REST } from './bars';
import classes from './month-bars.module.css';
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
          <span className={classes['swatch']} data-pattern={patternOf(rank)} style={{ '--hue': hue }} />
          {poleName}
        </li>
      ))}
      {hasHiddenRest(report) && (
        <li>
          <span className={classes['swatch']} data-pattern={REST} />
          {t('months.rest')}
        </li>
      )}
    </ul>
  );
}
