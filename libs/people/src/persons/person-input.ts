import { idField, lineField } from '@etabli/api-kit';
import { ROLES } from '@etabli/domain';
import { z } from 'zod';

/** A line that may be left out or empty: null then. */
export const optionalLine = (maximum: number) =>
  lineField(maximum, 0)
    .nullish()
    .transform((text) => text || null);

/** What staff writes about a person, at registration and later. */
export const PersonFields = {
  firstName: lineField(80),
  lastName: lineField(80),
  phone: optionalLine(30),
  bornOn: z.iso.date().nullish(),
  trade: optionalLine(120),
  commune: optionalLine(120),
  businessName: optionalLine(160),
  roles: z
    .array(z.enum(ROLES))
    .min(1)
    .max(ROLES.length)
    .transform((roles) => [...new Set(roles)]),
  partnerId: idField.nullish(),
};
