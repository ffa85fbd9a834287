import { nafaCodeOf, nafCodeOf } from './activity-codes';
import type { BusinessRefusal } from './refusals';
import { siretOf } from './siret';
import { vatNumberOf } from './vat-number';

/** The numbers of a business as people type them; null when they gave none. */
export interface TypedBusiness {
  readonly siret: string;
  readonly nafCode: string | null;
  readonly nafaCode: string | null;
  readonly postalCode: string | null;
  readonly vatNumber: string | null;
}

const POSTAL_CODE = /^\d{5}$/;

const plain = (typed: string): string => typed.replaceAll(/[\s\u00a0\u202f.]/g, '').toUpperCase();

/** The same numbers in the one form they are stored in, or everything that is wrong with them at once. */
export function readBusiness(typed: TypedBusiness): { numbers: TypedBusiness } | { refusals: BusinessRefusal[] } {
  const siret = siretOf(typed.siret);
  const nafCode = typed.nafCode === null ? null : nafCodeOf(typed.nafCode);
  const nafaCode = typed.nafaCode === null ? null : nafaCodeOf(typed.nafaCode);
  const postalCode = typed.postalCode === null ? null : plain(typed.postalCode);
  const vatNumber = typed.vatNumber === null ? null : plain(typed.vatNumber);
  const expected = siret === undefined ? null : vatNumberOf(siret);
  const refusals: BusinessRefusal[] = [];
  if (siret === undefined) refusals.push({ code: 'SIRET_NOT_VALID' });
  if (nafCode === undefined) refusals.push({ code: 'NAF_CODE_NOT_VALID' });
  if (nafaCode === undefined) refusals.push({ code: 'NAFA_CODE_NOT_VALID' });
  if (nafCode && nafaCode && !nafaCode.startsWith(nafCode)) refusals.push({ code: 'NAFA_NOT_OF_THIS_NAF' });
  if (postalCode !== null && !POSTAL_CODE.test(postalCode)) refusals.push({ code: 'POSTAL_CODE_NOT_VALID' });
  if (vatNumber !== null && expected !== null && vatNumber !== expected)
    refusals.push({ code: 'VAT_NUMBER_NOT_OF_THIS_SIRET', expected });
  if (refusals.length > 0 || siret === undefined || nafCode === undefined || nafaCode === undefined)
    return { refusals };
  return { numbers: { siret, nafCode, nafaCode, postalCode, vatNumber } };
}
