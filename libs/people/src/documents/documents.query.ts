import {
  connection,
  cursorOf,
  hasRole,
  idField,
  pageOf,
  requireRole,
  STAFF,
  type ConnectionOf,
  type Viewer,
} from '@etabli/api-kit';
import { Database, uuidArray } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { DOCUMENT_COLUMNS, DOCUMENT_TABLES, type DocumentEventRow, type DocumentRow } from './document-row';

const Position = z.tuple([z.iso.datetime({ offset: true }), idField]);

/** Whose documents `d` a person `p` may read: their own and those of the business they work for. */
export const DOCUMENT_OF_PERSON = `(d.person_id = p.id or d.business_id in (
  select m.business_id from business_member m where m.person_id = p.id and m.left_at is null))`;

/** Reads documents: staff reads all of them, others their own and those of their business. */
@Injectable()
export class DocumentsQuery {
  constructor(private readonly database: Database) {}

  /** What staff have to read, oldest first. */
  async toReview(
    viewer: Viewer,
    { first, after }: { first?: number | null; after?: string | null },
  ): Promise<ConnectionOf<DocumentRow>> {
    requireRole(viewer, ...STAFF);
    const page = pageOf(first ?? 25, after);
    const position = Position.safeParse(page.after);
    const [counted] = await this.database.sql<{ total: number }>(
      `select count(*)::int as total from supporting_document where state = 'SUBMITTED'`,
    );
    const rows = await this.database.sql<DocumentRow>(
      `select ${DOCUMENT_COLUMNS} from ${DOCUMENT_TABLES} where d.state = 'SUBMITTED'
         ${position.success ? 'and (d.submitted_at, d.id) > (?::timestamptz, ?::uuid)' : ''}
       order by d.submitted_at, d.id limit ?`,
      [...(position.data ?? []), page.limit + 1],
    );
    return connection(rows, page, {
      totalCount: counted?.total ?? 0,
      cursor: ({ submittedAt, id }) => cursorOf(submittedAt.replace(' ', 'T').replace(/\+00$/, '+00:00'), id),
    });
  }

  /** One document; null for who may not read it. */
  async one(viewer: Viewer, id: string): Promise<DocumentRow | null> {
    if (!viewer.signedIn || !idField.safeParse(id).success) return null;
    const [row] = await this.database.sql<DocumentRow>(
      `select ${DOCUMENT_COLUMNS} from ${DOCUMENT_TABLES}
       where d.id = ? and (?::boolean or exists (select from person p where p.id = ? and ${DOCUMENT_OF_PERSON}))`,
      [id, hasRole(viewer, ...STAFF), viewer.personId],
    );
    return row ?? null;
  }

  /** The documents of each of these persons and of their businesses, newest first; none for those the viewer may not read. */
  async ofPersons(viewer: Viewer, personIds: readonly string[]): Promise<Map<string, DocumentRow[]>> {
    const readable = personIds.filter((id) => hasRole(viewer, ...STAFF) || (viewer.signedIn && viewer.personId === id));
    const found = new Map<string, DocumentRow[]>(personIds.map((id) => [id, []]));
    const rows = await this.database.sql<DocumentRow & { of: string }>(
      `select p.id as of, ${DOCUMENT_COLUMNS} from ${DOCUMENT_TABLES} join person p on ${DOCUMENT_OF_PERSON}
       where p.id = any (?::uuid[]) order by d.submitted_at desc, d.id desc`,
      [uuidArray(readable)],
    );
    for (const { of, ...document } of rows) found.get(of)?.push(document);
    return found;
  }

  /** What each of these documents went through, oldest first. Takes ids of documents the viewer has been given. */
  async history(documentIds: readonly string[]): Promise<Map<string, DocumentEventRow[]>> {
    const found = new Map<string, DocumentEventRow[]>(documentIds.map((id) => [id, []]));
    const rows = await this.database.sql<DocumentEventRow>(
      `select e.id, e.document_id as "documentId", e.state, e.at, p.first_name || ' ' || p.last_name as by, e.reason,
              e.expires_on::text as "expiresOn"
       from supporting_document_event e join person p on p.id = e.by_id
       where e.document_id = any (?::uuid[]) order by e.id`,
      [uuidArray(documentIds)],
    );
    for (const row of rows) found.get(row.documentId)?.push(row);
    return found;
  }
}
