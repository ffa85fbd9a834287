import { Controller, Get, Header, NotFoundException, Param, Query } from '@nestjs/common';
import { PeopleSettings } from '../people-settings';
import { KeptMailsQuery } from './kept-mails.query';
import { mailListPage, mailPage } from './mail-pages';

const MAXIMUM_PAGE_NUMBER = 10_000;

/** Shows the mails kept in the database, in demonstration mode only: they hold links that open accounts. */
@Controller('dev/mail')
export class DevMailController {
  constructor(
    private readonly mails: KeptMailsQuery,
    private readonly settings: PeopleSettings,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  async list(@Query('page') asked?: string): Promise<string> {
    this.requireDemonstration();
    const number = /^\d{1,5}$/.test(asked ?? '') ? Math.min(Number(asked), MAXIMUM_PAGE_NUMBER) : 0;
    return mailListPage(await this.mails.list(number), number);
  }

  @Get(':id')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  async read(@Param('id') id: string): Promise<string> {
    this.requireDemonstration();
    const mail = await this.mails.one(id);
    if (!mail) throw new NotFoundException();
    return mailPage(mail);
  }

  private requireDemonstration(): void {
    if (!this.settings.demonstration) throw new NotFoundException();
  }
}
