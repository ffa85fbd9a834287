import { parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { checkRequirement, DocumentTypeSchema } from './document-type-input';

const CreateDocumentTypeSchema = DocumentTypeSchema.extend({
  code: z
    .string()
    .trim()
    .regex(/^[A-Z0-9_]{2,40}$/),
});

/** Staff asks for one more paper: from then on, bookings of those it is asked of wait for it. */
@Injectable()
export class CreateDocumentType {
  constructor(private readonly transaction: Transaction) {}

  async execute(viewer: Viewer, input: unknown): Promise<string> {
    const actor = requireRole(viewer, ...STAFF);
    const values = parseInput(CreateDocumentTypeSchema, input);
    checkRequirement(values);
    return this.transaction.run(async (em) => {
      const id = newId();
      await em.execute(
        `insert into document_type (id, code, name, description, required_of, resource_kind, has_expiry, position)
         values (?, ?, ?, ?, ?, ?, ?, (select coalesce(max(position), 0) + 1 from document_type))`,
        [id, values.code, values.name, values.description, values.requiredOf, values.resourceKind, values.hasExpiry],
      );
      await recordAudit(em, {
        actorId: actor.personId,
        action: 'CreateDocumentType',
        subjectType: 'document_type',
        subjectId: id,
        details: { document: values.name, requiredOf: values.requiredOf },
      });
      return id;
    });
  }
}
