import { hasRole, presentRefusal, WORKSHOP_USERS, type Viewer } from '@etabli/api-kit';
import { documentTooLarge, MAXIMUM_DOCUMENT_BYTES, Refused } from '@etabli/domain';
import { Controller, ForbiddenException, Get, NotFoundException, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionAuthenticator } from '../sessions/session-authenticator';
import { uploadedBytes } from '../uploads/uploaded-bytes';
import { DocumentFileQuery } from './document-file.query';
import { SubmitDocument } from './submit-document.use-case';

/** Papers of persons travel beside GraphQL, as plain files, and are never kept by anything on the way. */
@Controller('files/documents')
export class DocumentController {
  constructor(
    private readonly authenticator: SessionAuthenticator,
    private readonly submitDocument: SubmitDocument,
    private readonly files: DocumentFileQuery,
  ) {}

  /** Staff, and whom the document is about; absent for everybody else. `?show` opens a photo in the browser instead of saving it. */
  @Get(':id')
  async show(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.files.of(await this.viewerOf(request), id);
    if (!file) throw new NotFoundException();
    const shown = 'show' in (request.query as object) && file.mediaType.startsWith('image/');
    await reply
      .header('content-type', file.mediaType)
      .header('content-disposition', `${shown ? 'inline' : 'attachment'}; filename="${file.name}"`)
      .header('cache-control', 'private, no-store')
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .send(file.bytes);
  }

  /** One file, `multipart/form-data`, of the type in the path. `?personId=`: staff hands in for somebody. Answers `{ documentId, refusals }`. */
  @Post(':typeId')
  async submit(
    @Param('typeId') typeId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const viewer = await this.viewerOf(request);
    const { personId } = request.query as { personId?: unknown };
    // before the file is read: strangers do not make us read megabytes
    if (!hasRole(viewer, 'APPLICANT', ...WORKSHOP_USERS)) throw new ForbiddenException();
    try {
      const bytes = await uploadedBytes(request, { maximum: MAXIMUM_DOCUMENT_BYTES, tooLarge: documentTooLarge });
      const documentId = await this.submitDocument.execute(viewer, { typeId, personId, bytes });
      await reply.status(201).send({ documentId, refusals: [] });
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      const refusals = fault.refusals.map((refusal) => presentRefusal(refusal, viewer.language));
      await reply.status(422).send({ documentId: null, refusals });
    }
  }

  private viewerOf({ headers }: FastifyRequest): Promise<Viewer> {
    return this.authenticator.viewerOf(headers.cookie, headers['accept-language']);
  }
}
