import {
  hasRole,
  idField,
  parseInput,
  requireRole,
  STAFF,
  WORKSHOP_USERS,
  type SignedIn,
  type Viewer,
} from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { checkDocumentFile, DOCUMENT_MEDIA_TYPES, documentFormat, notFound, refuseIf } from '@etabli/domain';
import { Clock, FileStore } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { PersonsRepository } from '../persons/persons.repository';
import { RateLimiter } from '../rate-limits/rate-limiter';
import { DOCUMENTS_PER_PERSON } from '../rate-limits/rate-limits';
import { DocumentsRepository, type DocumentHandedIn } from './documents.repository';

const SubmitDocumentSchema = z.object({
  typeId: idField,
  personId: idField.nullish(),
  bytes: z.instanceof(Uint8Array),
});

/** A person hands a paper in, or staff does for them. A paper asked of businesses is that of theirs. */
@Injectable()
export class SubmitDocument {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly files: FileStore,
    private readonly documents: DocumentsRepository,
    private readonly persons: PersonsRepository,
    private readonly limiter: RateLimiter,
  ) {}

  /** @returns the id of the document */
  async execute(viewer: Viewer, input: unknown): Promise<string> {
    const sender = requireRole(viewer, 'APPLICANT', ...WORKSHOP_USERS);
    const { typeId, personId, bytes } = parseInput(SubmitDocumentSchema, input);
    await this.limiter.take([DOCUMENTS_PER_PERSON, sender.personId]);
    refuseIf(checkDocumentFile(bytes));
    const file = describe(bytes);
    // before the row names it: whoever reads the row finds the file
    await this.files.put(file.key, bytes);
    try {
      return await this.handIn(sender, { typeId, personId: ownerFor(sender, personId), file });
    } catch (fault) {
      await this.files.remove(file.key);
      throw fault;
    }
  }

  private handIn(
    sender: SignedIn,
    { typeId, personId, file }: Pick<DocumentHandedIn, 'typeId' | 'file'> & { personId: string },
  ): Promise<string> {
    return this.transaction.run(async (em) => {
      await this.persons.lock(em, personId);
      const ofBusiness = (await this.documents.requirementOf(em, typeId)) === 'BUSINESS';
      const businessId = ofBusiness ? await this.documents.businessOf(em, personId) : null;
      const owner = { personId: businessId === null ? personId : null, businessId };
      const submittedById = sender.personId;
      const id = await this.documents.add(em, { typeId, ...owner, submittedById, file }, this.clock.now());
      await recordAudit(em, {
        actorId: sender.personId,
        action: 'SubmitDocument',
        subjectType: 'document',
        subjectId: id,
        details: { sha256: file.sha256 },
      });
      return id;
    });
  }
}

/** Others than staff hand in for themselves; whose papers are asked for is told to nobody else. */
function ownerFor(sender: SignedIn, personId: string | null | undefined): string {
  if (!personId || personId === sender.personId) return sender.personId;
  if (!hasRole(sender, ...STAFF)) throw notFound('person');
  return personId;
}

function describe(bytes: Uint8Array): DocumentHandedIn['file'] {
  const format = documentFormat(bytes) ?? 'pdf';
  return {
    key: `${newId()}.${format}`,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    mediaType: DOCUMENT_MEDIA_TYPES[format],
    byteSize: bytes.length,
  };
}
