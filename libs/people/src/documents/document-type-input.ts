import { lineField, textField } from '@etabli/api-kit';
import { DOCUMENT_REQUIREMENTS, Refused, RESOURCE_KINDS, type DocumentRefusal } from '@etabli/domain';
import { z } from 'zod';

/** What staff decides about a type of paper. */
export const DocumentTypeSchema = z.object({
  name: lineField(120),
  description: textField(500),
  requiredOf: z.enum(DOCUMENT_REQUIREMENTS),
  resourceKind: z
    .enum(RESOURCE_KINDS)
    .nullish()
    .transform((kind) => kind ?? null),
  hasExpiry: z.boolean(),
});

export type DocumentTypeValues = z.output<typeof DocumentTypeSchema>;

/** @throws Refused DOCUMENT_KIND_MISPLACED */
export function checkRequirement({ requiredOf, resourceKind }: DocumentTypeValues): void {
  const refusal: DocumentRefusal = { code: 'DOCUMENT_KIND_MISPLACED' };
  if ((requiredOf === 'BOOKERS_OF_KIND') !== (resourceKind !== null)) throw new Refused([refusal]);
}
