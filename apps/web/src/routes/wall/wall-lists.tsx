import { IconCircleCheck, IconTool } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatHour } from '../../ui/format/time';
import type { Coming, downNow } from './board';
import classes from './wall.module.css';
import './words';

const MOST = 4;

/** What must not be used. */
export function DownList({ machines }: { readonly machines: ReturnType<typeof downNow> }) {
  const { t } = useTranslation('wall');
  const hidden = machines.length - MOST;
  return (
    <section aria-labelledby="wall-down">
      <h2 id="wall-down">{t('down')}</h2>
      {machines.length === 0 && (
        <p className={classes['up']}>
          <IconCircleCheck size={32} stroke={1.75} aria-hidden="true" /> {t('allUp')}
        </p>
      )}
      <ul className={classes['down']}>
        {machines.slice(0, MOST).map(({ id, name }) => (
          <li key={id}>
            <IconTool size={32} stroke={1.75} aria-hidden="true" /> {name}
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className={classes['quiet']}>{t('more', { count: hidden })}</p>}
    </section>
  );
}

/** What begins next. Whose it is stays unsaid on a wall. */
export function ComingList({ coming }: { readonly coming: readonly Coming[] }) {
  const { t } = useTranslation('wall');
  return (
    <section aria-labelledby="wall-coming">
      <h2 id="wall-coming">{t('coming')}</h2>
      {coming.length === 0 && <p className={classes['quiet']}>{t('nothingComing')}</p>}
      <ul className={classes['coming']}>
        {coming.map(({ id, startsAt, resource }) => (
          <li key={id}>
            <time dateTime={startsAt}>{formatHour(startsAt)}</time>
            <span>{resource.name}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
