import { defineJob, defineScheduledJob } from '@etabli/jobs';
import { z } from 'zod';

/** Carries a run to its end, wherever it stopped. */
export const runBilling = defineJob('run-billing', z.object({ runId: z.uuid() }));

/** Before anybody comes in; the day's invoices are read with the first coffee. */
export const startBillingOfTheDay = defineScheduledJob('start-billing', { dailyAt: '05:00' });
