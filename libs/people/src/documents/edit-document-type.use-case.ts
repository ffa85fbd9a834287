import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { notFound } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { checkRequirement, DocumentTypeSchema } from './document-type-input';

const EditDocumentTypeSchema = DocumentTypeSchema.extend({ documentTypeId: idField });

/** Staff changes a type of paper or of whom it is asked; NOBODY: it is asked no more, and what was handed in is kept. */
@Injectable()
export class EditDocumentType {
  constructor(private readonly transaction: Transaction) {}

  async execute(viewer: Viewer, input: unknown): Promise<string> {
    const actor = requireRole(viewer, ...STAFF);
    const { documentTypeId, ...values } = parseInput(EditDocumentTypeSchema, input);
    checkRequirement(values);
    return this.transaction.run(async (em) => {
      const edited = await em.execute<unknown[]>(
        `update document_type set name = ?, description = ?, required_of = ?, resource_kind = ?, has_expiry = ?
         where id = ? returning id`,
        [values.name, values.description, values.requiredOf, values.resourceKind, values.hasExpiry, documentTypeId],
      );
      if (edited.length === 0) throw notFound('documentType');
      await recordAudit(em, {
        actorId: actor.personId,
        action: 'EditDocumentType',
        subjectType: 'document_type',
        subjectId: documentTypeId,
        details: { document: values.name, requiredOf: values.requiredOf },
      });
      return documentTypeId;
    });
  }
}
