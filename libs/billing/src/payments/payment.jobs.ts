import { defineJob, defineScheduledJob } from '@etabli/jobs';
import { z } from 'zod';

/** After the invoices of the day, before people come in. */
export const collectPayments = defineScheduledJob('collect-payments', { dailyAt: '06:30' });

/** Plans what may be taken from one account now: after an invoice, after a new payment method. */
export const collectAccount = defineJob('collect-account', z.object({ accountId: z.uuid() }));

export const chargeAttempt = defineJob('charge-attempt', z.object({ attemptId: z.uuid() }));

export const sendRefund = defineJob('send-refund', z.object({ refundId: z.uuid() }));
