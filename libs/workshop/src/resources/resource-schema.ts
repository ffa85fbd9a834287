import { idField, lineField, textField } from '@etabli/api-kit';
import { HABILITATION_LEVELS, RESOURCE_KINDS } from '@etabli/domain';
import { z } from 'zod';

/** Anything PostgreSQL can hold; what is sensible is a rule of the domain. */
const minutes = z.int32();

export const ResourceFieldsSchema = z.object({
  poleId: idField,
  name: lineField(120),
  kind: z.enum(RESOURCE_KINDS),
  category: lineField(80),
  description: textField(5_000),
  technicalSheet: textField(10_000),
  dangerous: z.boolean(),
  bookable: z.boolean(),
  requiredHabilitationId: idField.nullish().transform((id) => id ?? null),
  requiredLevel: z
    .enum(HABILITATION_LEVELS)
    .nullish()
    .transform((level) => level ?? null),
  adultsOnly: z.boolean().nullish(),
  needsApproval: z.boolean().nullish(),
  /** Null: never released; left out: as it was. */
  checkInMinutes: z.int().min(5).max(240).nullish(),
  rules: z.object({
    gridMinutes: minutes,
    minimumMinutes: minutes,
    maximumMinutes: minutes,
    bufferMinutes: minutes,
    noticeMinutes: minutes,
    horizonDays: minutes,
    cancellationDeadlineMinutes: minutes,
  }),
});

export type ResourceFields = z.output<typeof ResourceFieldsSchema>;

export const EditResourceSchema = ResourceFieldsSchema.extend({ resourceId: idField });
