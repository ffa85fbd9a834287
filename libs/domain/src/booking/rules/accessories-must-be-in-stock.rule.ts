import type { BookingFacts } from '../booking-facts';
import { mostKeptAtOnce } from '../accessory-stock';
import type { BookingRuleRefusal } from '../refusals';

/** Enough of each at every moment of the slot. One refusal for each accessory. */
export const accessoriesMustBeInStock = ({ slot, accessories }: BookingFacts): BookingRuleRefusal[] =>
  accessories.flatMap(({ name, stock, wanted, kept }): BookingRuleRefusal[] => {
    const left = Math.max(0, stock - mostKeptAtOnce(slot, kept));
    return wanted > left ? [{ code: 'ACCESSORY_OUT_OF_STOCK', accessoryName: name, wanted, left }] : [];
  });
