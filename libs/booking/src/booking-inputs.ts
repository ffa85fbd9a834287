import {
  hasRole,
  idField,
  lineField,
  requireRole,
  STAFF,
  textField,
  type SignedIn,
  type Viewer,
  WORKSHOP_USERS,
} from '@etabli/api-kit';
import { readSlot, refuseIf, type Slot } from '@etabli/domain';
import { z } from 'zod';
import { accessoriesField } from './accessories/wanted-accessory';

const moment = z.string().max(40);
const overrideReason = lineField(500, 3).nullish();
const clientMutationId = lineField(100).nullish();

export const CheckBookingSchema = z.object({
  resourceId: idField,
  startsAt: moment,
  endsAt: moment,
  personId: idField.nullish(),
  movingBookingId: idField.nullish(),
  accessories: accessoriesField,
});

export const BookSlotSchema = z.object({
  resourceId: idField,
  startsAt: moment,
  endsAt: moment,
  clientMutationId,
  personId: idField.nullish(),
  note: textField(500).nullish(),
  accessories: accessoriesField,
  overrideReason,
});

export const MoveBookingSchema = z.object({
  bookingId: idField,
  startsAt: moment,
  endsAt: moment,
  resourceId: idField.nullish(),
  clientMutationId,
  overrideReason,
});

export const CancelBookingSchema = z.object({
  bookingId: idField,
  reason: textField(500).nullish(),
  overrideReason,
  clientMutationId,
});

/** The slot given. @throws Refused with what is unclear in it */
export function slotOf(times: { readonly startsAt: string; readonly endsAt: string }): Slot {
  const { slot, refusals } = readSlot(times);
  refuseIf(refusals);
  if (!slot) throw new Error('a slot is read or refused');
  return slot;
}

export const requireBooker = (viewer: Viewer): SignedIn => requireRole(viewer, ...WORKSHOP_USERS);

export const isStaff = (viewer: Viewer): boolean => hasRole(viewer, ...STAFF);

/** Booking for another person and overriding are for staff. @throws GraphQLError FORBIDDEN */
export function requireStaffFor(
  viewer: SignedIn,
  input: { readonly personId?: string | null | undefined; readonly overrideReason?: string | null | undefined },
): void {
  const forAnother = input.personId && input.personId !== viewer.personId;
  if (forAnother || input.overrideReason) requireRole(viewer, ...STAFF);
}
