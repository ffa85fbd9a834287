import { defineJob, defineScheduledJob } from '@etabli/jobs';
import { z } from 'zod';

export const handlePaymentEvent = defineJob('handle-payment-event', z.object({ eventId: z.string() }));

/** What the provider tried in vain to tell us. */
export const catchUpEvents = defineScheduledJob('catch-up-payment-events', { everyMinutes: 60 });
