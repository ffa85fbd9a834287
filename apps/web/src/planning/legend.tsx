import { useTranslation } from 'react-i18next';
import classes from './legend.module.css';

const TONES = ['mine', 'taken', 'training', 'held', 'down', 'closed'] as const;

/** What the fills of the timeline mean. */
export function Legend() {
  const { t } = useTranslation('booking');
  return (
    <ul className={classes['legend']}>
      {TONES.map((tone) => (
        <li key={tone}>
          <span className={classes['swatch']} data-tone={tone} aria-hidden="true" /> {t(`legend.${tone}`)}
        </li>
      ))}
    </ul>
  );
}
