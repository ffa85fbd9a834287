import { mainUrl, otherUrl } from '../harness/addresses';
import { signedIn } from '../harness/graphql-client';
import { liveClient } from '../harness/live-client';
import { act, freeSlots, resourceNamed } from '../harness/place';

describe('the planning, live', () => {
  it('tells whoever follows it on one server what was booked on another, without a name', async () => {
    const watcher = await signedIn('member020', otherUrl());
    const artisan = await signedIn('member021', mainUrl());
    const resourceId = await resourceNamed(artisan, 'Tour à bois');
    const [slot] = await freeSlots(artisan, resourceId, { days: 8 });
    const live = liveClient(watcher);
    try {
      const changes = live.iterate<{ planningChanged: { resourceId: string } }>({
        query: 'subscription { planningChanged { resourceId startsAt endsAt } }',
      });
      const next = changes.next();
      // an operation answered on the same socket tells that the subscription before it stands
      for await (const ready of live.iterate({ query: '{ manufacture { name } }' })) if (ready.data) break;
      const { booking } = await act(artisan, 'bookSlot', { resourceId, ...slot });
      expect((await next).value).toEqual({ data: { planningChanged: { resourceId, ...slot } } });
      await act(artisan, 'cancelBooking', { bookingId: booking?.id });
    } finally {
      await live.dispose();
    }
  });
});
