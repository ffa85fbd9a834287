import { GraphqlClient, signedIn } from '../harness/graphql-client';
import { act, codesOf, freeSlots, resourceNamed, type Slot } from '../harness/place';

let owner: GraphqlClient;
let other: GraphqlClient;
let manager: GraphqlClient;
let partner: GraphqlClient;
let bookingId: string;
let slot: Slot;
let resourceId: string;
let ownerId: string;

beforeAll(async () => {
  owner = await signedIn('artisan');
  other = await signedIn('member001');
  manager = await signedIn('manager');
  partner = await signedIn('partner');
  resourceId = await resourceNamed(owner, 'Établi de montage 1');
  const [first, second] = await freeSlots(owner, resourceId, { days: 6 });
  if (!first || !second) throw new Error('no free slot in the demonstration');
  slot = second;
  const { booking } = await act(owner, 'bookSlot', { resourceId, ...first });
  bookingId = booking?.id ?? '';
  ownerId = (await owner.data<{ viewer: { id: string } }>('{ viewer { id } }')).viewer.id;
});

const asked = (client: GraphqlClient) =>
  client.data<{ booking: { id: string } | null }>(
    'query ($id: ID!) { booking(id: $id) { id person { displayName } } }',
    { id: bookingId },
  );
const calendar = async (client: GraphqlClient): Promise<number> => {
  const response = await fetch(`${client.url}/calendar/booking/${bookingId}.ics`, {
    headers: { cookie: client.cookie },
  });
  return response.status;
};

describe('a booking', () => {
  it('is read by its person and by staff; for others it does not exist', async () => {
    expect((await asked(owner)).booking?.id).toBe(bookingId);
    expect((await asked(manager)).booking?.id).toBe(bookingId);
    expect((await asked(other)).booking).toBeNull();
  });

  it('is given as a calendar file to its person and to staff only', async () => {
    expect([await calendar(owner), await calendar(manager)]).toEqual([200, 200]);
    expect([await calendar(other), await calendar(partner), await calendar(new GraphqlClient())]).toEqual(
      expect.not.arrayContaining([200]),
    );
  });

  it('is not moved nor cancelled by another member, who learns nothing', async () => {
    const moved = await act(other, 'moveBooking', { bookingId, ...slot });
    const cancelled = await act(other, 'cancelBooking', { bookingId });
    const unknown = await act(other, 'cancelBooking', { bookingId: '00000000-0000-7000-8000-000000000000' });
    expect([codesOf(moved), codesOf(cancelled)]).toEqual([['NOT_FOUND'], ['NOT_FOUND']]);
    expect(cancelled.refusals).toEqual(unknown.refusals);
    expect((await asked(owner)).booking?.id).toBe(bookingId);
  });

  it('is not booked in the name of another by a member, even with a reason to override', async () => {
    const { errors, data } = await other.ask<{ bookSlot: { booking: null; refusals: { code: string }[] } }>(
      'mutation ($input: BookSlotInput!) { bookSlot(input: $input) { booking { id } refusals { code } } }',
      { input: { resourceId, ...slot, personId: ownerId, overrideReason: 'parce que' } },
    );
    expect(data?.bookSlot.booking ?? null).toBeNull();
    expect(errors.length + (data?.bookSlot.refusals.length ?? 0)).toBeGreaterThan(0);
  });

  it('shows its person on the planning to staff, never to another member', async () => {
    const planning = `query ($from: Instant!, $to: Instant!) { planning(from: $from, to: $to) { rows { occupations { bookingId mine label kind } } } }`;
    const variables = { from: new Date().toISOString(), to: new Date(Date.now() + 14 * 86_400_000).toISOString() };
    type Read = {
      planning: {
        rows: { occupations: { mine: boolean; kind: string; label: string | null; bookingId: string | null }[] }[];
      };
    };
    const named = async (client: GraphqlClient) =>
      (await client.data<Read>(planning, variables)).planning.rows
        .flatMap(({ occupations }) => occupations)
        .filter(({ kind, mine }) => kind === 'BOOKING' && !mine);
    expect((await named(manager)).every(({ label }) => label !== null)).toBe(true);
    expect((await named(other)).every(({ label, bookingId: id }) => label === null && id === null)).toBe(true);
  });
});

describe('a session', () => {
  it('is not ended by another member', async () => {
    const { viewer } = await owner.data<{ viewer: { sessions: { id: string }[] } }>('{ viewer { sessions { id } } }');
    const sessionId = viewer.sessions[0]?.id;
    const revoke = 'mutation ($id: ID!) { revokeSession(input: { sessionId: $id }) { refusals { code } } }';
    const { revokeSession } = await other.data<{ revokeSession: { refusals: object[] } }>(revoke, { id: sessionId });
    expect(revokeSession.refusals).toEqual([expect.objectContaining({ code: 'NOT_FOUND' })]);
    expect((await asked(owner)).booking?.id).toBe(bookingId);
  });

  it('is of no use once ended, at once', async () => {
    const leaving = await signedIn('member002');
    const kept = leaving.cookie;
    await leaving.data('mutation { signOut { refusals { code } } }');
    leaving.cookie = kept;
    expect((await leaving.data<{ viewer: null }>('{ viewer { id } }')).viewer).toBeNull();
  });
});

describe('a partner', () => {
  it.each([
    '{ resources { nodes { requirements { label } } } }',
    '{ viewer { subscription { person { email } } upcoming: habilitations { grantedBy } } }',
    '{ manufacture { name demonstrationAccounts { email } } }',
  ])('learns nothing about anybody by a nested field: %s', async (document) => {
    const { data } = await partner.ask(document);
    expect(JSON.stringify(data ?? {})).not.toMatch(/Delorme|Boyer|@artisans/);
  });
});
