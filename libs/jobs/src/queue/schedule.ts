import { civilDay, civilInstant, endOfCivilDay } from '@etabli/domain';
import { z } from 'zod';
import type { Job } from './job';

/** When work comes round: every so many minutes, or each day when the clocks of the manufacture show this time. */
export type Schedule = { readonly everyMinutes: number } | { readonly dailyAt: `${number}:${number}` };

/**
 * Work that comes round by itself, once for all servers. The first time is as soon as a worker starts; a time missed while every
 * worker was stopped is made up for once.
 */
export const defineScheduledJob = (name: string, schedule: Schedule): Job => ({
  name,
  payload: z.object({}),
  schedule,
});

/** The first instant after `instant` at which the schedule comes round: once each civil day, on days of 23 and 25 hours too. */
export function nextOccurrence(schedule: Schedule, instant: number): number {
  if ('everyMinutes' in schedule) {
    const step = schedule.everyMinutes * 60_000;
    return (Math.floor(instant / step) + 1) * step;
  }
  const [hour = 0, minute = 0] = schedule.dailyAt.split(':').map(Number);
  const today = civilDay(instant);
  const occurrence = civilInstant(today, hour * 60 + minute);
  return occurrence > instant ? occurrence : civilInstant(civilDay(endOfCivilDay(today)), hour * 60 + minute);
}
