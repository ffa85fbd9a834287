import { DateTime } from 'luxon';
import { type GraphqlClient, signedIn } from '../harness/graphql-client';
import { act, codesOf, freeSlots, resourceNamed, ZONE, type BookingAnswer } from '../harness/place';

let artisan: GraphqlClient;
let resourceId: string;

beforeAll(async () => {
  artisan = await signedIn('member010');
  resourceId = await resourceNamed(artisan, 'Scie à ruban');
});

const upcoming = async (): Promise<number> => {
  const { myBookings } = await artisan.data<{ myBookings: { totalCount: number } }>('{ myBookings { totalCount } }');
  return myBookings.totalCount;
};

const book = (startsAt: string, endsAt: string, more: object = {}): Promise<BookingAnswer> =>
  act(artisan, 'bookSlot', { resourceId, startsAt, endsAt, ...more });

describe('a time that cannot be', () => {
  it.each([
    ['ends before it starts', '2027-03-02T10:00:00+01:00', '2027-03-02T09:00:00+01:00'],
    ['is empty', '2027-03-02T10:00:00+01:00', '2027-03-02T10:00:00+01:00'],
    ['is past', '2020-03-02T10:00:00+01:00', '2020-03-02T11:00:00+01:00'],
    ['is in the year 9999', '9999-01-01T10:00:00Z', '9999-01-01T11:00:00Z'],
    ['is no time', 'demain', 'après-demain'],
    ['goes over midnight', '2027-03-02T23:30:00+01:00', '2027-03-03T00:30:00+01:00'],
    ['is of 30 February', '2027-02-30T10:00:00', '2027-02-30T11:00:00'],
  ])('when it %s: refused in a sentence, nothing written', async (_, startsAt, endsAt) => {
    const before = await upcoming();
    const answer = await book(startsAt, endsAt);
    expect(answer.booking).toBeNull();
    expect(answer.refusals.length).toBeGreaterThan(0);
    expect(answer.refusals.every(({ message }) => /[a-zé].*\.$/u.test(message.trim()))).toBe(true);
    expect(await upcoming()).toBe(before);
  });

  it('asks which one when the clock shows it twice: 2:30 on 25 October 2026', async () => {
    const { refusals } = await book('2026-10-25T02:30:00', '2026-10-25T03:30:00');
    expect(refusals).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          code: 'LOCAL_TIME_AMBIGUOUS',
          candidates: ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'],
        }),
      ]),
    );
  });

  it('offers both neighbours when the clock never shows it: 2:30 on 28 March 2027', async () => {
    const { refusals } = await book('2027-03-28T02:30:00', '2027-03-28T03:30:00');
    expect(refusals).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          code: 'LOCAL_TIME_DOES_NOT_EXIST',
          candidates: ['2027-03-28T00:30:00.000Z', '2027-03-28T01:30:00.000Z'],
        }),
      ]),
    );
  });

  it('reads a civil time without offset in Paris, whatever the zone of the server', async () => {
    const [slot] = await freeSlots(artisan, resourceId, { days: 9 });
    const local = (instant = ''): string => DateTime.fromISO(instant).setZone(ZONE).toFormat("yyyy-MM-dd'T'HH:mm:ss");
    const { booking } = await book(local(slot?.startsAt), local(slot?.endsAt));
    expect(booking?.startsAt).toBe(slot?.startsAt);
    await act(artisan, 'cancelBooking', { bookingId: booking?.id });
  });
});

describe('an id', () => {
  it.each(['of nothing', 'of a pole', 'that is no id'])('%s is not found', async (what) => {
    const { poles } = await artisan.data<{ poles: { id: string }[] }>('{ poles { id } }');
    const id = {
      'of nothing': '00000000-0000-7000-8000-000000000000',
      'of a pole': poles[0]?.id,
      'that is no id': 'x',
    }[what];
    const [slot] = await freeSlots(artisan, resourceId, { days: 9 });
    expect(codesOf(await act(artisan, 'bookSlot', { resourceId: id, ...slot }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await act(artisan, 'cancelBooking', { bookingId: id }))).toEqual(['NOT_FOUND']);
  });
});

describe('the same wish twice', () => {
  it('under one client id makes one booking and gives the same answer, even at the same instant', async () => {
    const [slot] = await freeSlots(artisan, resourceId, { days: 10 });
    const wish = { resourceId, ...slot, clientMutationId: `twice-${Date.now()}` };
    const before = await upcoming();
    const answers = await Promise.all([1, 2, 3].map(() => act(artisan, 'bookSlot', wish)));
    const later = await act(artisan, 'bookSlot', wish);
    expect(new Set([...answers, later].map(({ booking }) => booking?.id)).size).toBe(1);
    expect(later.booking).not.toBeNull();
    expect(await upcoming()).toBe(before + 1);
    const [otherSlot] = await freeSlots(artisan, resourceId, { days: 11 });
    expect(codesOf(await act(artisan, 'bookSlot', { ...wish, ...otherSlot }))).toEqual(['CLIENT_MUTATION_ID_REUSED']);
    expect(await upcoming()).toBe(before + 1);
    await act(artisan, 'cancelBooking', { bookingId: later.booking?.id });
  });

  it('in two tabs that move one booking leaves it at one of the two places, whole', async () => {
    const [from, ...places] = await freeSlots(artisan, resourceId, { days: 10, first: 3 });
    const { booking } = await act(artisan, 'bookSlot', { resourceId, ...from });
    await Promise.all(places.map((place) => act(artisan, 'moveBooking', { bookingId: booking?.id, ...place })));
    const { booking: now } = await artisan.data<{ booking: { startsAt: string; endsAt: string } }>(
      'query ($id: ID!) { booking(id: $id) { startsAt endsAt } }',
      { id: booking?.id },
    );
    expect(places).toContainEqual(now);
    await act(artisan, 'cancelBooking', { bookingId: booking?.id });
  });
});

describe('a note', () => {
  it.each([
    ['U+0000', 'a\u0000b'],
    ['600 characters', 'x'.repeat(600)],
  ])('with %s is refused by name', async (_, note) => {
    const [slot] = await freeSlots(artisan, resourceId, { days: 9 });
    expect(codesOf(await act(artisan, 'bookSlot', { resourceId, ...slot, note }))).toEqual(['INVALID_INPUT']);
  });
});
