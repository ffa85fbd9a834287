import { requireSignedIn, type Viewer } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { DOCUMENT_TYPE_JSON, type DocumentTypeRow } from './document-row';

/** The papers the place asks for, for everybody with an account. */
@Injectable()
export class DocumentTypesQuery {
  constructor(private readonly database: Database) {}

  async list(viewer: Viewer): Promise<DocumentTypeRow[]> {
    requireSignedIn(viewer);
    const rows = await this.database.sql<{ type: DocumentTypeRow }>(
      `select ${DOCUMENT_TYPE_JSON} as type from document_type t order by t.position, t.name, t.id`,
    );
    return rows.map(({ type }) => type);
  }

  async one(viewer: Viewer, id: string): Promise<DocumentTypeRow | null> {
    return (await this.list(viewer)).find((type) => type.id === id) ?? null;
  }
}
