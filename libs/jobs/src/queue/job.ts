import type { z } from 'zod';
import type { Schedule } from './schedule';

/** A kind of work: its name in the database, what it must know, and when it comes round if it does so by itself. */
export interface Job<Payload extends object = object> {
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
  readonly schedule: Schedule | null;
}

/** Work that acts ask for with `enqueueJob`. The name is kept in the database: never change it while jobs may wait. */
export const defineJob = <Payload extends object>(name: string, payload: z.ZodType<Payload>): Job<Payload> => ({
  name,
  payload,
  schedule: null,
});
