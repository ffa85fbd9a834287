import { hasRole, STAFF, type Viewer } from '@etabli/api-kit';
import { Refused } from '@etabli/domain';
import { SessionAuthenticator } from '@etabli/people';
import { Controller, Get, Header, Headers, NotFoundException, Query, StreamableFile } from '@nestjs/common';
import { z } from 'zod';
import { AccountingFiles } from './accounting-files';
import type { Days } from './books-of-period.query';
import type { AccountingFile } from './period-files';

const DaysSchema = z.object({ from: z.iso.date(), through: z.iso.date() });

/** Files for the accountant, for the browser that holds the session of who runs the place; absent for anybody else. */
@Controller('exports')
export class AccountingFilesController {
  constructor(
    private readonly authenticator: SessionAuthenticator,
    private readonly files: AccountingFiles,
  ) {}

  @Get('fec')
  @Header('cache-control', 'private, no-store')
  fec(@Headers('cookie') cookie: string | undefined, @Query() asked: unknown): Promise<StreamableFile> {
    return this.give(cookie, asked, (viewer, days) => this.files.fec(viewer, days));
  }

  @Get('documents')
  @Header('cache-control', 'private, no-store')
  documents(@Headers('cookie') cookie: string | undefined, @Query() asked: unknown): Promise<StreamableFile> {
    return this.give(cookie, asked, (viewer, days) => this.files.documents(viewer, days));
  }

  @Get('sales')
  @Header('cache-control', 'private, no-store')
  sales(@Headers('cookie') cookie: string | undefined, @Query() asked: unknown): Promise<StreamableFile> {
    return this.give(cookie, asked, (viewer, days) => this.files.sales(viewer, days));
  }

  private async give(
    cookie: string | undefined,
    asked: unknown,
    make: (viewer: Viewer, days: Days) => Promise<AccountingFile>,
  ): Promise<StreamableFile> {
    const viewer = await this.authenticator.viewerOf(cookie, undefined);
    const days = DaysSchema.safeParse(asked);
    if (!viewer.signedIn || !days.success || !hasRole(viewer, ...STAFF)) throw new NotFoundException();
    const file = await make(viewer, days.data).catch((fault: unknown) => {
      throw fault instanceof Refused ? new NotFoundException() : fault;
    });
    return new StreamableFile(Buffer.from(file.text, 'utf8'), {
      type: file.type,
      disposition: `attachment; filename="${file.name}"`,
    });
  }
}
