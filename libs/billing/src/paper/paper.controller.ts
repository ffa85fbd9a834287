import { SessionAuthenticator } from '@etabli/people';
import { Controller, Get, Header, Headers, NotFoundException, Param, StreamableFile } from '@nestjs/common';
import { DocumentsQuery } from '../documents/documents.query';
import { Papers } from './papers';

/** Invoices and credit notes as files, for staff and for whoever answers for the account; absent for anybody else. */
@Controller('invoices')
export class PaperController {
  constructor(
    private readonly authenticator: SessionAuthenticator,
    private readonly documents: DocumentsQuery,
    private readonly papers: Papers,
  ) {}

  @Get(':file')
  @Header('cache-control', 'private, no-store')
  async paper(@Param('file') file: string, @Headers('cookie') cookie: string | undefined): Promise<StreamableFile> {
    const viewer = await this.authenticator.viewerOf(cookie, undefined);
    const id = file.endsWith('.pdf') ? file.slice(0, -4) : '';
    const document = viewer.signedIn ? await this.documents.readable(viewer, id) : false;
    const paper = document ? await this.papers.bytes(id) : null;
    if (!paper) throw new NotFoundException();
    return new StreamableFile(paper.bytes, {
      type: 'application/pdf',
      disposition: `inline; filename="${paper.name}"`,
    });
  }
}
