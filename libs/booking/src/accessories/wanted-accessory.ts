import { idField } from '@etabli/api-kit';
import type { BookingFacts } from '@etabli/domain';
import { z } from 'zod';

/** So many of an accessory, to go with a booking. */
export interface WantedAccessory {
  readonly accessoryId: string;
  readonly count: number;
}

const MOST = 10;

/** What a client asks for: at most ten kinds, each named once. */
export const accessoriesField = z
  .array(z.object({ accessoryId: idField, count: z.number().int().min(1).max(1000) }))
  .max(MOST)
  .refine((wanted) => new Set(wanted.map(({ accessoryId }) => accessoryId)).size === wanted.length)
  .nullish();

/** What a booking keeps, for its placement; nothing when it keeps none, so that the usual booking costs no more. */
export const wantedAccessories = ({ accessories }: Pick<BookingFacts, 'accessories'>) =>
  accessories.length > 0
    ? { accessories: accessories.map(({ id, wanted }): WantedAccessory => ({ accessoryId: id, count: wanted })) }
    : {};
