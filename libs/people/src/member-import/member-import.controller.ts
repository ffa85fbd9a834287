import { hasRole, STAFF } from '@etabli/api-kit';
import { importTooLarge, MAXIMUM_IMPORT_BYTES } from '@etabli/domain';
import { Controller, ForbiddenException, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionAuthenticator } from '../sessions/session-authenticator';
import { replyToImport } from '../uploads/import-reply';
import { uploadedBytes } from '../uploads/uploaded-bytes';
import { ImportMembers } from './import-members.use-case';

/** Lists of members come as files, beside GraphQL. */
@Controller('files/imports/members')
export class MemberImportController {
  constructor(
    private readonly authenticator: SessionAuthenticator,
    private readonly importMembers: ImportMembers,
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
      return this.importMembers.execute(viewer, { bytes, apply });
    });
  }
}
