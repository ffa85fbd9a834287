import { dayInWords, slotInWords } from '@etabli/api-kit';
import type { Slot } from '@etabli/domain';
import type { Notice, Notifier } from '@etabli/notifications';
import type { SqlEntityManager } from '@mikro-orm/postgresql';

type Told = 'BOOKING_CONFIRMED' | 'BOOKING_MOVED' | 'BOOKING_CANCELLED';

interface SeriesNews {
  readonly type: Told;
  readonly seriesId: string;
  readonly personId: string;
  readonly now: number;
}

interface BookingTold {
  readonly resourceName: string;
  readonly slot: Slot;
}

// what is told here as a whole is not told again booking by booking; a request is told once it is decided
const TAKE_UNTOLD = `with told as (
    update booking b set announced_revision = b.revision
    where b.series_id = ?::uuid and b.ends_at > ? and b.announced_revision is distinct from b.revision and b.state <> 'REQUESTED'
    returning b.starts_at, b.ends_at, b.resource_id)
  select r.name as "resourceName", json_build_object('start', milliseconds(t.starts_at), 'end', milliseconds(t.ends_at)) as slot
  from told t join resource r on r.id = t.resource_id order by t.starts_at`;

/** Tells one thing of a series where its bookings would tell fifty, in the transaction that changed them. */
export async function tellSeries(em: SqlEntityManager, notifier: Notifier, news: SeriesNews): Promise<void> {
  const { type, seriesId, personId, now } = news;
  const told = await em.execute<BookingTold[]>(TAKE_UNTOLD, [seriesId, new Date(now)]);
  const [first] = told;
  if (!first) return;
  const last = told.at(-1) ?? first;
  await notifier.notify(em, {
    personId,
    type,
    dedupeKey: `series:${seriesId}:${type}:${now}`,
    path: '/reservations',
    words: wordsOf(type, { first, last, count: told.length }),
  });
}

interface Whole {
  readonly first: BookingTold;
  readonly last: BookingTold;
  readonly count: number;
}

const TITLES = {
  FR: { BOOKING_CONFIRMED: 'Série réservée', BOOKING_MOVED: 'Série déplacée', BOOKING_CANCELLED: 'Série annulée' },
  EN: { BOOKING_CONFIRMED: 'Series booked', BOOKING_MOVED: 'Series moved', BOOKING_CANCELLED: 'Series cancelled' },
} as const;

const wordsOf =
  (type: Told, { first, last, count }: Whole): Notice['words'] =>
  ({ language }) => {
    const until = dayInWords(last.slot.start, language);
    return language === 'FR'
      ? {
          title: `${TITLES.FR[type]}\u00a0: ${first.resourceName}`,
          paragraphs: [
            `${count} créneau${count > 1 ? 'x' : ''}, à partir de\u00a0: ${slotInWords(first.slot, 'FR')}${count > 1 ? `, jusqu’au ${until}` : ''}.`,
          ],
          action: 'Voir mes réservations',
        }
      : {
          title: `${TITLES.EN[type]}: ${first.resourceName}`,
          paragraphs: [
            `${count} slot${count > 1 ? 's' : ''}, from: ${slotInWords(first.slot, 'EN')}${count > 1 ? `, until ${until}` : ''}.`,
          ],
          action: 'See my bookings',
        };
  };
