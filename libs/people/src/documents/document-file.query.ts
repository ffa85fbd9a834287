import { hasRole, idField, STAFF, type Viewer } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { FileStore } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { DOCUMENT_OF_PERSON } from './documents.query';

export interface DocumentFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** What the file is called on the reader's disk. */
  readonly name: string;
}

interface FileRow {
  readonly key: string;
  readonly mediaType: string;
  readonly code: string;
  readonly day: string;
}

/** The file of a document, for staff and for whom it is about. */
@Injectable()
export class DocumentFileQuery {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
  ) {}

  async of(viewer: Viewer, id: string): Promise<DocumentFile | null> {
    if (!viewer.signedIn || !idField.safeParse(id).success) return null;
    const [row] = await this.database.sql<FileRow>(
      `select d.file_key as key, d.media_type as "mediaType", t.code,
              to_char(timezone('Europe/Paris', d.submitted_at), 'YYYY-MM-DD') as day
       from supporting_document d join document_type t on t.id = d.type_id
       where d.id = ? and d.state <> 'WITHDRAWN'
         and (?::boolean or exists (select from person p where p.id = ? and ${DOCUMENT_OF_PERSON}))`,
      [id, hasRole(viewer, ...STAFF), viewer.personId],
    );
    const bytes = row && (await this.files.get(row.key));
    if (!row || !bytes) return null;
    const name = `${row.code.toLowerCase().replaceAll('_', '-')}-${row.day}.${row.key.split('.').at(-1) ?? ''}`;
    return { bytes, mediaType: row.mediaType, name };
  }
}
