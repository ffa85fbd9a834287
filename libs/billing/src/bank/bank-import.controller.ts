import { hasRole, STAFF } from '@etabli/api-kit';
import { replyToImport, SessionAuthenticator, uploadedBytes } from '@etabli/people';
import { Controller, ForbiddenException, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ImportBankStatement } from './import-bank-statement.use-case';
import { MAXIMUM_STATEMENT_BYTES, statementTooLarge } from './statement-size';

/** Statements of the bank come as files, beside GraphQL. */
@Controller('files/imports/bank-lines')
export class BankImportController {
  constructor(
    private readonly authenticator: SessionAuthenticator,
    private readonly importStatement: ImportBankStatement,
  ) {}

  /** Staff. One CSV file, `multipart/form-data`. Tried only, unless `?apply`. Answers `{ report, refusals }`. */
  @Post()
  async import(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const viewer = await this.authenticator.viewerOf(request.headers.cookie, request.headers['accept-language']);
    if (!hasRole(viewer, ...STAFF)) throw new ForbiddenException();
    const apply = 'apply' in (request.query as object);
    await replyToImport(reply, { apply, language: viewer.language }, async () => {
      const bytes = await uploadedBytes(request, { maximum: MAXIMUM_STATEMENT_BYTES, tooLarge: statementTooLarge });
      return this.importStatement.execute(viewer, { bytes, apply });
    });
  }
}
