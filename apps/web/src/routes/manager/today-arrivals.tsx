import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ArrivalFragment } from '../../generated/manager/graphql';
import { EmptyState } from '../../ui/empty-state';
import { formatHour } from '../../ui/format/time';
import { useNow } from '../../ui/use-now';
import { TodayCard } from './today-card';
import classes from './today-page.module.css';
import './words';

interface Props {
  /** Of today, or of the next open day. */
  readonly title: string;
  readonly arrivals: readonly ArrivalFragment[];
  readonly onOpen: (bookingId: string) => void;
  readonly onBook: () => void;
}

/** Who comes, by the hour; those already gone stay quiet. */
export function TodayArrivals({ title, arrivals, onOpen, onBook }: Props) {
  const { t } = useTranslation('manager');
  const now = useNow();
  const hours = [...Map.groupBy(arrivals, ({ startsAt }) => formatHour(startsAt))];
  return (
    <TodayCard title={title} count={arrivals.length}>
      {arrivals.length === 0 && (
        <EmptyState
          title={t('today.noArrivals')}
          action={
            <Button variant="default" onClick={onBook}>
              {t('bookFor.act')}
            </Button>
          }
        >
          {t('today.noArrivalsNext')}
        </EmptyState>
      )}
      <div ref={fromNow} className={classes['arrivals']} tabIndex={0} role="group" aria-label={title}>
        {hours.map(([hour, slots]) => (
          <div key={hour} data-hour className={classes['hour']}>
            <h3 className={classes['hourTitle']}>{hour}</h3>
            <ul className={classes['slots']}>
              {slots.map((booking) => (
                <li key={booking.id} data-over={Date.parse(booking.endsAt) <= now || undefined}>
                  <button
                    type="button"
                    className={classes['slot']}
                    style={{ '--hue': booking.resource.pole.hue }}
                    onClick={() => onOpen(booking.id)}
                  >
                    <span className={classes['who']}>{booking.person?.displayName ?? t('today.someone')}</span>
                    <span>{booking.resource.name}</span>
                    <Text span size="sm" c="dimmed" className={classes['until']}>
                      {t('today.until', { hour: formatHour(booking.endsAt) })}
                      {stateOf(booking, now, t)}
                    </Text>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </TodayCard>
  );
}

function stateOf({ startsAt, endsAt }: ArrivalFragment, now: number, t: (key: string) => string): string {
  if (Date.parse(endsAt) <= now) return ` · ${t('today.past')}`;
  return Date.parse(startsAt) <= now ? ` · ${t('today.now')}` : '';
}

/** Those already gone are above: the list opens on who is here or comes next. */
function fromNow(list: HTMLDivElement | null): void {
  const next = list?.querySelector<HTMLElement>('li:not([data-over])')?.closest<HTMLElement>('[data-hour]');
  if (list && next) list.scrollTop = next.offsetTop - list.offsetTop;
}
