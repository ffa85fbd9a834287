import { lineField } from '@etabli/api-kit';
import { readBusiness, Refused, type TypedBusiness } from '@etabli/domain';
import { z } from 'zod';
import { optionalLine } from '../persons/person-input';

/** What staff writes about a business. */
export const BusinessSchema = z.object({
  siret: lineField(30),
  name: lineField(160),
  legalForm: optionalLine(80),
  nafCode: optionalLine(20),
  nafaCode: optionalLine(20),
  addressLine1: optionalLine(120).transform((line) => line ?? ''),
  addressLine2: optionalLine(120).transform((line) => line ?? ''),
  postalCode: optionalLine(12),
  commune: optionalLine(120),
  vatNumber: optionalLine(30),
});

export type BusinessValues = z.output<typeof BusinessSchema>;

/** The same with every number in the form it is stored in. @throws Refused with all that is wrong */
export function checkedBusiness(typed: BusinessValues): BusinessValues {
  const read = readBusiness(typed satisfies TypedBusiness);
  if ('refusals' in read) throw new Refused(read.refusals);
  return { ...typed, ...read.numbers };
}
