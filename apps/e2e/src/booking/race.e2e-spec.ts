import { type GraphqlClient, signedIn } from '../harness/graphql-client';
import { mainUrl, otherUrl } from '../harness/addresses';
import { act, freeSlots, resourceNamed, type BookingAnswer } from '../harness/place';

const CLIENTS = 100;
const ROUNDS = 20;

let racers: GraphqlClient[];

beforeAll(async () => {
  const accounts = Array.from({ length: CLIENTS }, (_, index) => `member${String(index + 1).padStart(3, '0')}`);
  // half of them on each server
  racers = await Promise.all(accounts.map((account, index) => signedIn(account, index % 2 ? mainUrl() : otherUrl())));
});

describe('100 members race for one slot, through two servers', () => {
  it('20 times: one winner, 99 refusals with free slots instead, no fault', async () => {
    const [witness] = racers;
    if (!witness) throw new Error('no racer');
    const resourceId = await resourceNamed(witness, 'Dégauchisseuse-raboteuse');
    const slots = await freeSlots(witness, resourceId, { first: ROUNDS, days: 12 });
    expect(slots).toHaveLength(ROUNDS);
    for (const slot of slots) {
      const answers = await Promise.all(racers.map((racer) => act(racer, 'bookSlot', { resourceId, ...slot })));
      const winners = answers.filter(({ booking }) => booking);
      const losers = answers.filter(({ booking }) => !booking);
      expect(winners).toHaveLength(1);
      expect(losers.filter(isKindRefusal)).toHaveLength(CLIENTS - 1);
    }
  });
});

/** Taken, said so, with somewhere else to go. */
const isKindRefusal = ({ refusals }: BookingAnswer): boolean =>
  refusals.length === 1 && refusals[0]?.code === 'SLOT_TAKEN' && (refusals[0].alternatives?.length ?? 0) > 0;
