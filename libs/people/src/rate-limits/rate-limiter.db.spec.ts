import { testDatabase } from '@etabli/testing';
import { peopleOn } from '../fixtures/people-on';
import { RateLimiter } from './rate-limiter';

const limit = { name: 'test', attempts: 5, minutes: 10 };

describe('RateLimiter', () => {
  it('lets exactly its number through when all come at once', async () => {
    const people = await peopleOn(await testDatabase());
    const limiter = people.get(RateLimiter);
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => limiter.take([limit, 'leo'])));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    await expect(limiter.take([limit, 'ada'])).resolves.toBeUndefined();
    await people.close();
  });

  it('lets everybody through when limits are off', async () => {
    const people = await peopleOn(await testDatabase(), { rateLimits: false });
    for (let turn = 0; turn < 10; turn += 1) await people.get(RateLimiter).take([limit, 'leo']);
    expect(await people.database.sql('select 1 from rate_limit')).toEqual([]);
    await people.close();
  });
});
