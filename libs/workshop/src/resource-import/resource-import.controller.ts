import { hasRole, STAFF } from '@etabli/api-kit';
import { importTooLarge, MAXIMUM_IMPORT_BYTES } from '@etabli/domain';
import { replyToImport, SessionAuthenticator, uploadedBytes } from '@etabli/people';
import { Controller, ForbiddenException, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ImportResources } from './import-resources.use-case';

/** Lists of machines come as files, beside GraphQL. */
@Controller('files/imports/resources')
export class ResourceImportController {
  constructor(
    private readonly authenticator: SessionAuthenticator,
    private readonly importResources: ImportResources,
  ) {}

  /** Staff. One CSV file, `multipart/form-data`. Tried only, unless `?apply`. Answers `{ report, refusals }`. */
  @Post()
  async import(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { cookie, 'accept-language': accepted } = request.headers;
    const viewer = await this.authenticator.viewerOf(cookie, accepted);
    if (!hasRole(viewer, ...STAFF)) throw new ForbiddenException();
    const apply = 'apply' in (request.query as object);
    await replyToImport(reply, { apply, language: viewer.language }, async () => {
      const bytes = await uploadedBytes(request, { maximum: MAXIMUM_IMPORT_BYTES, tooLarge: importTooLarge });
      return this.importResources.execute(viewer, { bytes, apply });
    });
  }
}
