import { civilInstant, startOfCivilDay } from '@etabli/domain';
import type { BookingMade } from '../bookings/booking-made';
import { HABILITATION_NAMES } from '../place/habilitations';
import type { Authorisation } from '../habilitation/authorisation';
import { instantText } from '../instants';
import { LOAD_MEMBERS } from '../people/load-members';
import { MANAGER, TRAINER } from '../people/staff';
import { BROKEN, resourceNamed } from '../place/resources-in-place';
import type { Demonstration, Row } from '../rows';
import { dayOf, type Scene } from '../scene';

interface Act {
  readonly at: number;
  readonly actorId: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly details: object;
  readonly overrideReason?: string | null;
}

/** What the journal reads from. */
interface Told {
  readonly bookings: readonly BookingMade[];
  readonly authorisations: readonly Authorisation[];
  readonly rows: Pick<Demonstration, 'hold' | 'loan' | 'person'>;
}

/** How far back the journal of the demonstration goes. */
const DAYS_TOLD = 10;

/** The journal of the last days, in the words of the acts that would have written it. */
export function auditRows(scene: Scene, told: Told): Row[] {
  const since = startOfCivilDay(dayOf(scene, -DAYS_TOLD));
  return [...bookingActs(told.bookings), ...ledgerActs(told.authorisations), ...deskActs(scene, told.rows)]
    .filter(({ at }) => at >= since && at < startOfCivilDay(scene.today))
    .sort((a, b) => a.at - b.at || a.subjectId.localeCompare(b.subjectId))
    .map(({ at, overrideReason = null, ...act }) => ({ ...act, at: instantText(at), overrideReason }));
}

const bookingActs = (bookings: readonly BookingMade[]): Act[] =>
  bookings.flatMap((booking) => {
    const { artisan, resource, slot } = booking;
    const subject = { subjectType: 'booking', subjectId: booking.id };
    const booked: Act = {
      ...subject,
      at: booking.createdAt,
      actorId: booking.bookedById,
      action: 'BookSlot',
      details: {
        resourceId: resource.id,
        resourceName: resource.sketch.name,
        personId: artisan.id,
        startsAt: instantText(slot.start),
        endsAt: instantText(slot.end),
      },
      overrideReason: booking.overrideReason,
    };
    if (booking.cancelledAt === null) return [booked];
    const details = { personId: artisan.id, resourceId: resource.id, reason: booking.cancelReason };
    return [booked, { ...subject, at: booking.cancelledAt, actorId: artisan.id, action: 'CancelBooking', details }];
  });

const ledgerActs = (authorisations: readonly Authorisation[]): Act[] =>
  authorisations
    .filter(({ personId }) => !LOAD_MEMBERS.some(({ id }) => id === personId))
    .map(({ personId, code, level, grantedAt }) => ({
      at: grantedAt,
      actorId: TRAINER.id,
      action: 'GrantHabilitation',
      subjectType: 'person',
      subjectId: personId,
      details: { habilitation: HABILITATION_NAMES[code], level },
    }));

function deskActs(scene: Scene, { hold, loan, person }: Told['rows']): Act[] {
  const newcomers = person.filter(({ createdAt }) => createdAt !== instantText(startOfCivilDay(scene.today)));
  return [
    {
      at: civilInstant(dayOf(scene, BROKEN.sinceDay), BROKEN.sinceMinute),
      actorId: MANAGER.id,
      action: 'TakeOutOfService',
      subjectType: 'resource',
      subjectId: resourceNamed(BROKEN.name).id,
      details: { name: BROKEN.name, reason: BROKEN.reason },
    },
    ...hold.map((one) =>
      act('PlaceHold', one['placedAt'], { type: 'person', id: one['personId'], details: { reason: one['reason'] } }),
    ),
    ...loan.map((one) => ({
      ...act('BorrowTool', one['borrowedAt'], {
        type: 'loan',
        id: one['id'],
        details: { borrowerId: one['borrowerId'] },
      }),
      actorId: String(one['lentById']),
    })),
    ...newcomers.map((one) =>
      act('RegisterPerson', one['createdAt'], { type: 'person', id: one['id'], details: { roles: one['roles'] } }),
    ),
  ];
}

type Cell = Row[string] | undefined;

const act = (action: string, at: Cell, subject: { type: string; id: Cell; details: object }): Act => ({
  at: Date.parse(String(at)),
  actorId: MANAGER.id,
  action,
  subjectType: subject.type,
  subjectId: String(subject.id),
  details: subject.details,
});
