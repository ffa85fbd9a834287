import { idField, lineField } from '@etabli/api-kit';
import { z } from 'zod';

const moment = z.string().max(40);

export const JoinWaitlistSchema = z
  .object({
    resourceId: idField.nullish(),
    category: lineField(120).nullish(),
    startsAt: moment,
    endsAt: moment,
    personId: idField.nullish(),
  })
  .refine(({ resourceId, category }) => Boolean(resourceId) !== Boolean(category), { path: ['resourceId'] });

export const WaitlistEntrySchema = z.object({ entryId: idField });

export const ClaimSlotSchema = z.object({ entryId: idField, note: z.string().trim().max(500).nullish() });
