import { idField, lineField, textField } from '@etabli/api-kit';
import { z } from 'zod';
import { accessoriesField } from '../accessories/wanted-accessory';

const day = z.iso.date();
/** A time on the wall clock, HH:MM. */
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const moment = z.string().max(40);
const onConflict = z.enum(['SKIP', 'SHIFT', 'ASK']).nullish();
const overrideReason = lineField(500, 3).nullish();
const clientMutationId = lineField(100).nullish();

const decision = z
  .object({ day, action: z.enum(['SKIP', 'SHIFT', 'TAKE']), startsAt: moment.nullish(), endsAt: moment.nullish() })
  .refine(({ action, startsAt, endsAt }) => action !== 'TAKE' || (startsAt && endsAt), { path: ['startsAt'] });

const wish = {
  resourceId: idField,
  startsOn: day,
  startTime: time,
  endTime: time,
  rule: z.string().trim().min(1).max(200),
  personId: idField.nullish(),
  onConflict,
  decisions: z.array(decision).max(104).nullish(),
  accessories: accessoriesField,
  overrideReason,
};

export const PreviewSeriesSchema = z.object(wish);

export const BookSeriesSchema = z.object({ ...wish, note: textField(500).nullish(), clientMutationId });

export type SeriesInput = z.output<typeof PreviewSeriesSchema>;

const scope = z.enum(['FOLLOWING', 'ALL']);

export const CancelSeriesSchema = z.object({
  bookingId: idField,
  scope,
  reason: textField(500).nullish(),
  overrideReason,
  clientMutationId,
});

export const MoveSeriesSchema = z.object({
  bookingId: idField,
  scope,
  startTime: time,
  endTime: time,
  shiftDays: z.number().int().min(-6).max(6).nullish(),
  resourceId: idField.nullish(),
  onConflict: z.enum(['SKIP', 'ASK']).nullish(),
  overrideReason,
  clientMutationId,
});
