import { idField, lineField } from '@etabli/api-kit';
import { z } from 'zod';

export const ApproveBookingSchema = z.object({ bookingId: idField, overrideReason: lineField(500, 3).nullish() });

export const DeclineBookingSchema = z.object({ bookingId: idField, reason: lineField(500, 3) });
