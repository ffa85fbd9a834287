import { defineJob } from '@etabli/jobs';
import { z } from 'zod';

/** A period is closed: all it holds is kept as one file. */
export const archivePeriod = defineJob('archive-period', z.object({ closingId: z.uuid() }));
