import { Link } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { WallDocument } from '../../generated/wall/graphql';
import { formatHour, formatLongDay } from '../../ui/format/time';
import { useNow } from '../../ui/use-now';
import { Waiting } from '../../ui/waiting';
import { byPresence, comingAfter, downNow } from './board';
import { PolesNow } from './poles-now';
import { ComingList, DownList } from './wall-lists';
import classes from './wall.module.css';
import './words';

const MINUTE = 60_000;
const AHEAD = 6 * 60 * MINUTE;
const SHOWN = 6;

/** Who is here, what runs, what is down, what comes: read from across the workshop, by nobody's hand. */
export function WallPage() {
  const { t } = useTranslation('wall');
  const now = useNow();
  const minute = Math.floor(now / MINUTE) * MINUTE;
  const variables = useMemo(
    () => ({ from: new Date(minute).toISOString(), to: new Date(minute + AHEAD).toISOString() }),
    [minute],
  );
  const [{ data, error }, retry] = useQuery({ query: WallDocument, variables, requestPolicy: 'network-only' });
  const readAt = useRef(now);
  useEffect(() => {
    if (data && !error) readAt.current = Date.now();
  }, [data, error]);
  useEffect(() => {
    document.title = `${t('title')} · Établi`;
  }, [t]);
  return (
    <div className={classes['wall']} data-mantine-color-scheme="dark">
      <header className={classes['head']}>
        <h1>{data?.manufacture.name ?? t('title')}</h1>
        <Link to="/" className={classes['leave']}>
          {t('leave')}
        </Link>
        <p className={classes['clock']}>
          <span>{formatLongDay(now)}</span>
          <time>{formatHour(now)}</time>
        </p>
      </header>
      {!data && <Waiting error={error} retry={retry} lines={6} />}
      {data && (
        <div className={classes['board']}>
          <PolesNow {...byPresence(data.poles, data.presence)} />
          <aside className={classes['aside']} aria-label={t('coming')}>
            <DownList machines={downNow(data.planning.rows)} />
            <ComingList coming={comingAfter(data.planning.rows, now, SHOWN)} />
          </aside>
        </div>
      )}
      <p className={classes['lost']} role="status">
        {data && error && t('lost', { hour: formatHour(readAt.current) })}
      </p>
    </div>
  );
}
