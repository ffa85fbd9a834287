import { unconnected } from '@etabli/database';
import { JobHandlers } from '@etabli/jobs';
import { createApp } from './create-app';
import { readEnv } from './env';

describe('what comes round by itself', () => {
  it('is done by somebody in the product as it is put together', async () => {
    const app = await createApp(readEnv({ LOG_LEVEL: 'error' }), unconnected(), 'none');
    const scheduled = app
      .get(JobHandlers)
      .all()
      .filter(({ job }) => job.schedule);
    expect(Object.fromEntries(scheduled.map(({ job, lane }) => [job.name, { ...job.schedule, lane }]))).toEqual({
      'announce-bookings': { everyMinutes: 1, lane: 'WITHIN' },
      'remind-bookings': { everyMinutes: 1, lane: 'WITHIN' },
      'announce-offers': { everyMinutes: 1, lane: 'WITHIN' },
      'expire-offers': { everyMinutes: 1, lane: 'WITHIN' },
      'offer-waiting-time': { everyMinutes: 5, lane: 'WITHIN' },
      'release-unclaimed-bookings': { everyMinutes: 1, lane: 'WITHIN' },
      'lapse-requests': { everyMinutes: 1, lane: 'WITHIN' },
      'close-forgotten-sessions': { everyMinutes: 5, lane: 'WITHIN' },
      'offer-freed-seats': { everyMinutes: 1, lane: 'WITHIN' },
      'cancel-sessions-below-threshold': { everyMinutes: 15, lane: 'WITHIN' },
      'remind-expiring-habilitations': { dailyAt: '07:30', lane: 'WITHIN' },
      'remind-expiring-documents': { dailyAt: '07:30', lane: 'WITHIN' },
      'freeze-usage': { dailyAt: '03:40', lane: 'WITHIN' },
      'forget-expired': { everyMinutes: 60, lane: 'WITHIN' },
      'follow-subscription-terms': { dailyAt: '00:10', lane: 'WITHIN' },
      'start-billing': { dailyAt: '05:00', lane: 'WITHIN' },
      'collect-payments': { dailyAt: '06:30', lane: 'WITHIN' },
      'remind-debtors': { dailyAt: '09:00', lane: 'WITHIN' },
      'catch-up-payment-events': { everyMinutes: 60, lane: 'OUTSIDE' },
    });
    await app.close();
  });
});
