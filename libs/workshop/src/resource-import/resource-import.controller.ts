import { hasRole, STAFF, type Viewer } from '@etabli/api-kit';
import { importTooLarge, MAXIMUM_IMPORT_BYTES, RESOURCE_COLUMNS } from '@etabli/domain';
import { replyToImport, replyWithModel, SessionAuthenticator, uploadedBytes } from '@etabli/people';
import { Controller, ForbiddenException, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ImportResources } from './import-resources.use-case';

/** Lists of machines come as files, beside GraphQL. */
@Controller('files/imports/resources')
export class ResourceImportController {
  constructor(
    private readonly authenticator: SessionAuthenticator,
    private readonly importResources: ImportResources,
  ) {}

  /** Staff. The file to fill in. */
  @Get('model')
  async model(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.staffOf(request);
    await replyWithModel(reply, { name: 'machines', columns: RESOURCE_COLUMNS });
  }

  /** Staff. One CSV file, `multipart/form-data`. Tried only, unless `?apply`. Answers `{ report, refusals }`. */
  @Post()
  async import(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const viewer = await this.staffOf(request);
    const apply = 'apply' in (request.query as object);
    await replyToImport(reply, { apply, language: viewer.language }, async () => {
      const bytes = await uploadedBytes(request, { maximum: MAXIMUM_IMPORT_BYTES, tooLarge: importTooLarge });
      return this.importResources.execute(viewer, { bytes, apply });
    });
  }

  private async staffOf({ headers }: FastifyRequest): Promise<Viewer> {
    const viewer = await this.authenticator.viewerOf(headers.cookie, headers['accept-language']);
    if (!hasRole(viewer, ...STAFF)) throw new ForbiddenException();
    return viewer;
  }
}
