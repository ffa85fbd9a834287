import { hasRole, STAFF } from '@etabli/api-kit';
import { SessionAuthenticator } from '@etabli/people';
import { Controller, Get, Header, Headers, NotFoundException, Param, StreamableFile } from '@nestjs/common';
import { z } from 'zod';
import { Archives } from './archives';

/** Archives of closed periods, for the browser that holds the session of who runs the place; absent for anybody else. */
@Controller('exports/archives')
export class ArchiveController {
  constructor(
    private readonly authenticator: SessionAuthenticator,
    private readonly archives: Archives,
  ) {}

  @Get(':file')
  @Header('cache-control', 'private, no-store')
  async archive(@Param('file') file: string, @Headers('cookie') cookie: string | undefined): Promise<StreamableFile> {
    const viewer = await this.authenticator.viewerOf(cookie, undefined);
    const id = z.uuid().safeParse(file.endsWith('.zip') ? file.slice(0, -4) : '');
    const isFor = viewer.signedIn && hasRole(viewer, ...STAFF);
    const archive = isFor && id.success ? await this.archives.read(viewer, id.data) : null;
    if (!archive) throw new NotFoundException();
    return new StreamableFile(archive.bytes, {
      type: 'application/zip',
      disposition: `attachment; filename="${archive.name}"`,
    });
  }
}
