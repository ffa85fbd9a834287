import { notFound, Refused, type AccessoryFacts, type BookingFacts, type Refusal, type Slot } from '@etabli/domain';
import type { RunSql } from '../booking-facts.query';
import type { WantedAccessory } from './wanted-accessory';

interface Question {
  readonly wanted: readonly WantedAccessory[] | null | undefined;
  /** Over which time what others keep is read. */
  readonly span: Slot;
  readonly movingBookingId?: string | null;
  /** Inside of a transaction that will keep them: the accessories are locked first, in the order of ids, after the person. */
  readonly lock: boolean;
}

interface FactsRow extends AccessoryFacts {
  /** Goes with the resource. */
  readonly fits: boolean;
}

/** The facts with the accessories wanted. @throws Refused when one is unknown, or does not go with the resource */
export async function withAccessories<F extends BookingFacts>(run: RunSql, facts: F, question: Question): Promise<F> {
  const { wanted, span, movingBookingId, lock } = question;
  if (!wanted || wanted.length === 0) return facts;
  const reader = lock ? 'locked_accessory_facts' : 'accessory_facts';
  const [row] = await run<{ accessories: FactsRow[] }>(
    `select ${reader}(?::json, ?::uuid, tstzrange(?, ?), ?::uuid) as accessories`,
    [JSON.stringify(wanted), facts.resource.id, new Date(span.start), new Date(span.end), movingBookingId ?? null],
  );
  const accessories = row?.accessories ?? [];
  if (accessories.length < wanted.length) throw notFound('accessory');
  const misplaced = accessories.filter(({ fits }) => !fits);
  if (misplaced.length > 0) throw new Refused(misplaced.map(({ name }) => refusalOf(name, facts.resource.name)));
  return { ...facts, accessories };
}

const refusalOf = (accessoryName: string, resourceName: string): Refusal & Record<string, string> => ({
  code: 'ACCESSORY_NOT_FOR_IT',
  accessoryName,
  resourceName,
});

/** What a booking keeps now. */
export const keptBy = (run: RunSql, bookingId: string): Promise<WantedAccessory[]> =>
  run<WantedAccessory>(
    'select accessory_id as "accessoryId", count from booking_accessory where booking_id = ?::uuid order by accessory_id',
    [bookingId],
  );
