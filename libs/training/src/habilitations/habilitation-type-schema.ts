import { lineField } from '@etabli/api-kit';
import { z } from 'zod';

const months = z.number().int().min(1).max(120).nullish();

/** What staff says of a type of habilitation. */
export const habilitationTypeFields = {
  name: lineField(80, 2),
  validityMonths: months,
  unusedMonths: months,
};

/** Short stable name: capitals, digits and underscores. */
export const habilitationCode = z
  .string()
  .trim()
  .regex(/^[A-Z0-9_]{2,40}$/);
