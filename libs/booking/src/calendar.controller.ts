import { Clock } from '@etabli/gateways';
import { SessionAuthenticator } from '@etabli/people';
import { Controller, Get, Header, Headers, NotFoundException, Param } from '@nestjs/common';
import { BookingsQuery } from './bookings.query';
import { calendarFile } from './calendar-file';
import { SeriesQuery } from './series/series.query';

/** Calendar files, for the browser that holds the session. */
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly authenticator: SessionAuthenticator,
    private readonly bookings: BookingsQuery,
    private readonly series: SeriesQuery,
    private readonly clock: Clock,
  ) {}

  /** One booking, for its person and for staff; absent for anybody else. */
  @Get('booking/:file')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="reservation.ics"')
  @Header('cache-control', 'private, no-store')
  async booking(@Param('file') file: string, @Headers('cookie') cookie: string | undefined): Promise<string> {
    const viewer = await this.authenticator.viewerOf(cookie, undefined);
    const stored = viewer.signedIn ? await this.bookings.stored(viewer, idIn(file)) : null;
    if (!stored) throw new NotFoundException();
    return calendarFile(stored, this.clock.now());
  }

  /** All bookings of a series, for its person and for staff. */
  @Get('series/:file')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="serie.ics"')
  @Header('cache-control', 'private, no-store')
  async bookingSeries(@Param('file') file: string, @Headers('cookie') cookie: string | undefined): Promise<string> {
    const viewer = await this.authenticator.viewerOf(cookie, undefined);
    const stored = viewer.signedIn ? await this.series.stored(viewer, idIn(file)) : [];
    if (stored.length === 0) throw new NotFoundException();
    return calendarFile(stored, this.clock.now());
  }
}

const idIn = (file: string): string => (file.endsWith('.ics') ? file.slice(0, -4) : '');
