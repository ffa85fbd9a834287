import { z } from 'zod';

/** Days of an input: the first one, and the first one after. */
export const daysFields = { startsOn: z.iso.date(), endsOn: z.iso.date() };

/** Where it is said that they are no days. */
export const AT_THE_END = { path: ['endsOn'] };
