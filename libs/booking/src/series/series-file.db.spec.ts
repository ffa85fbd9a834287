import { ManufactureBuilder, testDatabase } from '@etabli/testing';
import { BookingWorld, signedIn } from '../booking-world';
import { calendarFile } from '../calendar-file';
import { SeriesQuery } from './series.query';

const db = await testDatabase();
const world = new BookingWorld(db);
const make = new ManufactureBuilder(db.database);
const series = new SeriesQuery(db.database, world.clock);

beforeAll(() => make.openingHours());
afterAll(() => world.close());

describe('the calendar file of a series', () => {
  it('holds each booking under the UID it has alone, at its own instant, cancelled ones said so; nothing for others', async () => {
    world.clock.set(Date.UTC(2026, 8, 28, 7));
    const [resourceId, who, stranger] = [
      await make.resource(),
      signedIn(await make.person()),
      signedIn(await make.person()),
    ];
    const wish = {
      resourceId,
      startsOn: '2026-10-20',
      startTime: '10:00',
      endTime: '12:00',
      rule: 'FREQ=WEEKLY;COUNT=2',
    };
    const seriesId = await world.bookSeries.execute(who, wish);
    const view = await series.one(who, seriesId);
    expect(view).toMatchObject({
      startTime: '10:00',
      endTime: '12:00',
      calendarUrl: `/calendar/series/${seriesId}.ics`,
    });
    await world.cancelBooking.execute(who, { bookingId: view!.bookings[1]!.id });
    const file = calendarFile(await series.stored(who, seriesId), world.clock.now());
    expect(file.match(/^DTSTART.*$/gm)?.map((line) => line.trim())).toEqual([
      'DTSTART:20261020T080000Z',
      'DTSTART:20261027T090000Z',
    ]);
    expect(file.match(/^STATUS.*$/gm)?.map((line) => line.trim())).toEqual(['STATUS:CONFIRMED', 'STATUS:CANCELLED']);
    for (const { id } of view!.bookings) expect(file).toContain(`UID:${id}@etabli`);
    expect(await series.stored(stranger, seriesId)).toEqual([]);
    expect(await series.one(stranger, seriesId)).toBeNull();
  });
});
