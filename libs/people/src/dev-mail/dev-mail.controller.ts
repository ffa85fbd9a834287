import { Controller, Get, NotFoundException, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
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
  async list(@Res({ passthrough: true }) reply: FastifyReply, @Query('page') asked?: string): Promise<string> {
    this.requireDemonstration();
    const number = /^\d{1,5}$/.test(asked ?? '') ? Math.min(Number(asked), MAXIMUM_PAGE_NUMBER) : 0;
    const mails = await this.mails.list(number);
    asPrivatePage(reply);
    return mailListPage(mails, number);
  }

  @Get(':id')
  async read(@Res({ passthrough: true }) reply: FastifyReply, @Param('id') id: string): Promise<string> {
    this.requireDemonstration();
    const mail = await this.mails.one(id);
    if (!mail) throw new NotFoundException();
    asPrivatePage(reply);
    return mailPage(mail);
  }

  private requireDemonstration(): void {
    if (!this.settings.demonstration) throw new NotFoundException();
  }
}

/** Links that open accounts must not stay in a cache or travel in a Referer. */
function asPrivatePage(reply: FastifyReply): void {
  void reply.headers({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  });
}
