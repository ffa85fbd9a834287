import type { SignedIn } from '@etabli/api-kit';
import type { Database } from '@etabli/database';
import type { Slot } from '@etabli/domain';
import { signedIn } from '../booking-world';
import { HALF_HOURS } from './operation';

const HALF_HOUR = 1_800_000;
const HOUR = 2 * HALF_HOUR;
const DAY = 24 * HOUR;
/** Tuesday 24 November 2026, 8 h in Paris: the first morning. The clock stands a day before. */
const FIRST_MORNING = Date.UTC(2026, 10, 24, 7);

/** Minutes of each member: a day and a week over all machines, a month on the first one alone. */
export const LIMITS = { DAY: 180, WEEK: 300, MONTH: 150 } as const;
export const PACK_MINUTES = 150;
/** Minutes left free after every booking of each machine. */
export const BUFFERS = [0, 30, 0] as const;
export const CANCELLATION_DEADLINE = 60;

/** Who and what a history is about: nobody else's rows matter to it. */
export interface Scene {
  readonly machines: readonly string[];
  /** The last one pays by the hour. */
  readonly members: readonly SignedIn[];
  readonly staff: SignedIn;
  readonly category: string;
}

/** Puts rows into the database of a lane; each answers the id of what it made. */
export interface Maker {
  resource(given: { category: string; bufferMinutes: number; cancellationDeadlineMinutes: number }): Promise<string>;
  person(given?: { roles?: readonly ['MANAGER']; subscribedFrom?: null }): Promise<string>;
  hourPack(personId: string, minutes: number): Promise<string>;
  quota(
    given: { readonly period: keyof typeof LIMITS; readonly limitMinutes: number } & (
      | { readonly scope: 'CATEGORY'; readonly category: string }
      | { readonly scope: 'RESOURCE'; readonly resourceId: string }
    ),
  ): Promise<string>;
}

let scenes = 0;

/** Three machines of one category under quotas of a day, a week and a month, two residents and one with a small hour pack. */
export async function newScene(make: Maker): Promise<Scene> {
  scenes += 1;
  const category = `Histoire ${scenes}`;
  const machines: string[] = [];
  for (const bufferMinutes of BUFFERS)
    machines.push(await make.resource({ category, bufferMinutes, cancellationDeadlineMinutes: CANCELLATION_DEADLINE }));
  const members = [await make.person(), await make.person(), await make.person({ subscribedFrom: null })];
  await make.hourPack(members[2]!, PACK_MINUTES);
  const staff = await make.person({ roles: ['MANAGER'], subscribedFrom: null });
  for (const period of ['DAY', 'WEEK'] as const)
    await make.quota({ scope: 'CATEGORY', category, period, limitMinutes: LIMITS[period] });
  await make.quota({ scope: 'RESOURCE', resourceId: machines[0]!, period: 'MONTH', limitMinutes: LIMITS.MONTH });
  return { machines, members: members.map((id) => signedIn(id)), staff: signedIn(staff, 'MANAGER'), category };
}

/** Quotas of a history that is over would slow down those after. */
export const closeScene = (database: Database, { category, machines }: Scene): Promise<unknown> =>
  database.sql('delete from quota where category = ? or resource_id = ?', [category, machines[0]]);

/** The slot of half hours, on the first morning or the second. */
export function slotAt({ at, length }: { readonly at: number; readonly length: number }): Slot {
  const half = HALF_HOURS / 2;
  const start = FIRST_MORNING + Math.floor(at / half) * DAY + (at % half) * HALF_HOUR;
  return { start, end: start + length * HALF_HOUR };
}

/** The same hours on three days in a row, as a series asks for them. */
export const occurrencesOf = ({ start, end }: Slot): Slot[] =>
  [0, 1, 2].map((days) => ({ start: start + days * DAY, end: end + days * DAY }));

export const dayOf = (instant: number): number => Math.floor((instant + HOUR) / DAY);
