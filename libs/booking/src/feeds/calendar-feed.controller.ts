import { Clock } from '@etabli/gateways';
import { Controller, Get, Header, NotFoundException, Param } from '@nestjs/common';
import { FeedContentQuery } from './feed-content.query';
import { feedFile } from './feed-file';

/** Feeds, for calendar programs that hold nothing but the address. A wrong address and a closed one are answered alike. */
@Controller('calendar')
export class CalendarFeedController {
  constructor(
    private readonly contents: FeedContentQuery,
    private readonly clock: Clock,
  ) {}

  @Get('feed/:file')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'private, max-age=300')
  @Header('referrer-policy', 'no-referrer')
  @Header('x-robots-tag', 'noindex')
  async feed(@Param('file') file: string): Promise<string> {
    const [, secret] = /^([\w-]{43})\.ics$/.exec(file) ?? [];
    const content = secret ? await this.contents.behind(secret) : null;
    if (!content) throw new NotFoundException();
    return feedFile(content, this.clock.now());
  }
}
