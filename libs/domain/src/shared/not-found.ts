import type { CommonRefusal } from './common-refusals';
import { Refused } from './refusal';

/** To throw when an object is absent or denied: the same answer for both, so that an id reveals nothing. */
export function notFound(what: string): Refused {
  const refusal: CommonRefusal = { code: 'NOT_FOUND', what };
  return new Refused([refusal]);
}
