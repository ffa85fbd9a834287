import { newId } from '@etabli/database';
import type { DocumentRequirement, SupportingDocumentState } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { refused } from '../refused';

/** A document as a decision on it needs to know it. */
export interface LockedDocument {
  readonly id: string;
  readonly state: SupportingDocumentState;
  readonly personId: string | null;
  readonly businessId: string | null;
  readonly submittedById: string;
  readonly fileKey: string;
  readonly typeName: string;
  readonly hasExpiry: boolean;
}

export interface DocumentHandedIn {
  readonly typeId: string;
  readonly personId: string | null;
  readonly businessId: string | null;
  readonly submittedById: string;
  readonly file: { key: string; sha256: string; mediaType: string; byteSize: number };
}

/** Who decides, and when. */
export interface Decision {
  readonly by: string;
  readonly now: number;
}

/** Writes documents; the database keeps their history by itself. */
@Injectable()
export class DocumentsRepository {
  /** @throws Refused NOT_FOUND */
  async requirementOf(em: SqlEntityManager, typeId: string): Promise<DocumentRequirement> {
    const [type] = await em.execute<{ requiredOf: DocumentRequirement }[]>(
      'select required_of as "requiredOf" from document_type where id = ?',
      [typeId],
    );
    if (!type) throw refused({ code: 'NOT_FOUND', what: 'documentType' });
    return type.requiredOf;
  }

  /** The business a person works for now. */
  async businessOf(em: SqlEntityManager, personId: string): Promise<string | null> {
    const [row] = await em.execute<{ id: string }[]>(
      'select business_id as id from business_member where person_id = ? and left_at is null',
      [personId],
    );
    return row?.id ?? null;
  }

  /** @throws Refused DOCUMENT_ALREADY_SENT */
  async add(em: SqlEntityManager, document: DocumentHandedIn, now: number): Promise<string> {
    const id = newId();
    const { typeId, personId, businessId, submittedById, file } = document;
    await em.execute(
      `insert into supporting_document (id, type_id, person_id, business_id, file_key, sha256, media_type, byte_size, state,
         submitted_by_id, submitted_at) values (?, ?, ?, ?, ?, ?, ?, ?, 'SUBMITTED', ?, ?)`,
      [
        id,
        typeId,
        personId,
        businessId,
        file.key,
        file.sha256,
        file.mediaType,
        file.byteSize,
        submittedById,
        new Date(now),
      ],
    );
    return id;
  }

  /** @throws Refused NOT_FOUND */
  async lock(em: SqlEntityManager, id: string): Promise<LockedDocument> {
    const [document] = await em.execute<LockedDocument[]>(
      `select d.id, d.state, d.person_id as "personId", d.business_id as "businessId", d.submitted_by_id as "submittedById",
              d.file_key as "fileKey", t.name as "typeName", t.has_expiry as "hasExpiry"
       from supporting_document d join document_type t on t.id = d.type_id where d.id = ? for update of d`,
      [id],
    );
    if (!document) throw refused({ code: 'NOT_FOUND', what: 'document' });
    return document;
  }

  async accept(
    em: SqlEntityManager,
    id: string,
    { by, now, expiresOn }: Decision & { expiresOn: string | null },
  ): Promise<void> {
    await em.execute(
      `update supporting_document set state = 'ACCEPTED', expires_on = ?, reviewed_by_id = ?, reviewed_at = ? where id = ?`,
      [expiresOn, by, new Date(now), id],
    );
  }

  async refuse(em: SqlEntityManager, id: string, { by, now, reason }: Decision & { reason: string }): Promise<void> {
    await em.execute(
      `update supporting_document set state = 'REFUSED', reason = ?, expires_on = null, reviewed_by_id = ?, reviewed_at = ?
       where id = ?`,
      [reason, by, new Date(now), id],
    );
  }

  async withdraw(em: SqlEntityManager, id: string, { by, now }: Decision): Promise<void> {
    await em.execute(
      `update supporting_document set state = 'WITHDRAWN', withdrawn_by_id = ?, withdrawn_at = ? where id = ?`,
      [by, new Date(now), id],
    );
  }
}
