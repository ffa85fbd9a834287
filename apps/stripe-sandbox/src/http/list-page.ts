import type Stripe from 'stripe';
import { noSuch, invalidRequest } from './api-error';

export interface Cursor {
  limit?: number | undefined;
  starting_after?: string | undefined;
  ending_before?: string | undefined;
}

/** A whole list, when it is short. */
export const listOf = <T>(data: T[], url: string): Stripe.ApiList<T> => ({
  object: 'list',
  data,
  has_more: false,
  url,
});

/** One page of what is already filtered and newest first. */
export function pageOf<T extends { id: string }>(found: T[], cursor: Cursor, url: string): Stripe.ApiList<T> {
  const { limit = 10, starting_after: after, ending_before: before } = cursor;
  if (limit < 1 || limit > 100)
    throw invalidRequest('Limit must be between 1 and 100.', { code: 'parameter_invalid_integer', param: 'limit' });
  if (after !== undefined && before !== undefined)
    throw invalidRequest('You cannot use both starting_after and ending_before.', { param: 'ending_before' });
  if (before !== undefined) {
    const end = indexOf(found, before, 'ending_before');
    const start = Math.max(end - limit, 0);
    return { object: 'list', data: found.slice(start, end), has_more: start > 0, url };
  }
  const start = after === undefined ? 0 : indexOf(found, after, 'starting_after') + 1;
  return { object: 'list', data: found.slice(start, start + limit), has_more: start + limit < found.length, url };
}

function indexOf(found: { id: string }[], id: string, param: string): number {
  const index = found.findIndex((one) => one.id === id);
  if (index < 0) throw noSuch('object', id, param);
  return index;
}
