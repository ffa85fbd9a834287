import { idField, lineField, textField } from '@etabli/api-kit';
import { z } from 'zod';
import { codeField } from './resource-by-code';

/** Of one booking by its id, or of the one meant by the code of the machine. */
const oneOf = { bookingId: idField.nullish(), code: codeField.nullish() };
const isOne = ({
  bookingId,
  code,
}: {
  bookingId?: string | null | undefined;
  code?: string | null | undefined;
}): boolean => Boolean(bookingId) !== Boolean(code);

export const CheckInSchema = z.object(oneOf).refine(isOne, { path: ['bookingId'] });

export const BookingIdSchema = z.object({ bookingId: idField });

export const CancelLateSchema = z.object({ bookingId: idField, reason: textField(500).nullish() });

export const ForgiveAbsenceSchema = z.object({ absenceId: idField, reason: lineField(500, 3) });

export const StartUsageSchema = z
  .object({ ...oneOf, minutes: z.number().int().min(5).max(1440).nullish() })
  .refine(isOne, { path: ['bookingId'] });

export const StopUsageSchema = z.object({ sessionId: idField });
