import { idField, lineField, textField } from '@etabli/api-kit';
import { HABILITATION_LEVELS } from '@etabli/domain';
import { z } from 'zod';

const count = (minimum: number, maximum: number) => z.number().int().min(minimum).max(maximum);

/** Short stable name: capitals, digits, hyphens and underscores. */
export const trainingCode = z
  .string()
  .trim()
  .regex(/^[A-Z0-9_-]{2,40}$/);

/** What staff says of a training. */
export const trainingFields = {
  title: lineField(120, 2),
  description: textField(4_000),
  habilitationTypeId: idField,
  level: z.enum(HABILITATION_LEVELS),
  minutes: count(30, 2_880),
  priceCents: count(0, 1_000_000),
  seats: count(1, 100),
  minimumEnrolled: count(1, 100),
  cancellationDeadlineHours: count(0, 720),
  offered: z.boolean(),
};

/** Columns of {@link trainingFields}, in the order of {@link valuesOf}. */
export const TRAINING_COLUMNS = [
  'title',
  'description',
  'habilitation_type_id',
  'level',
  'minutes',
  'price_cents',
  'seats',
  'minimum_enrolled',
  'cancellation_deadline_hours',
  'offered',
] as const;

type TrainingFields = z.output<z.ZodObject<typeof trainingFields>>;

export const valuesOf = (fields: TrainingFields): unknown[] => [
  fields.title,
  fields.description,
  fields.habilitationTypeId,
  fields.level,
  fields.minutes,
  fields.priceCents,
  fields.seats,
  fields.minimumEnrolled,
  fields.cancellationDeadlineHours,
  fields.offered,
];
