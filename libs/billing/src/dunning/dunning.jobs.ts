import { defineJob, defineScheduledJob } from '@etabli/jobs';
import { z } from 'zod';

/** In office hours: who receives a reminder may call. */
export const remindDebtors = defineScheduledJob('remind-debtors', { dailyAt: '09:00' });

/** Says again how far an account is behind: after money moved, and each day. */
export const followDebts = defineJob('follow-debts', z.object({ accountId: z.uuid() }));
