import { siretOf, vatNumberOf } from '../../people';
import type { DunningPolicy } from '../dunning';
import type { SettingsRefusal } from '../refusals';
import { ibanOf } from './iban';

/** The numbers of who invoices, as people type them; null when they gave none. */
export interface TypedNumbers {
  readonly siret: string | null;
  readonly vatNumber: string | null;
  readonly iban: string | null;
}

const plain = (typed: string): string => typed.replaceAll(/[\s\u00a0\u202f.]/g, '').toUpperCase();

/** The same numbers in the one form they are stored in, or everything that is wrong with them and with the reminders, at once. */
export function readSettings(
  typed: TypedNumbers,
  dunning: DunningPolicy,
): { numbers: TypedNumbers } | { refusals: SettingsRefusal[] } {
  const siret = typed.siret === null ? null : siretOf(typed.siret);
  const iban = typed.iban === null ? null : ibanOf(typed.iban);
  const vatNumber = typed.vatNumber === null ? null : plain(typed.vatNumber);
  const expected = siret ? vatNumberOf(siret) : null;
  const refusals: SettingsRefusal[] = [];
  if (siret === undefined) refusals.push({ code: 'SIRET_NOT_VALID' });
  if (vatNumber !== null && expected !== null && vatNumber !== expected)
    refusals.push({ code: 'VAT_NUMBER_NOT_OF_THIS_SIRET', expected });
  if (iban === undefined) refusals.push({ code: 'IBAN_NOT_VALID' });
  refusals.push(...dunningRefusals(dunning));
  if (refusals.length > 0 || siret === undefined || iban === undefined) return { refusals };
  return { numbers: { siret, vatNumber, iban } };
}

function dunningRefusals({ reminderDays, restrictDays, suspendDays }: DunningPolicy): SettingsRefusal[] {
  const inOrder = reminderDays.every((day, at) => at === 0 || day > (reminderDays[at - 1] ?? 0));
  return [
    ...(inOrder ? [] : [{ code: 'REMINDERS_NOT_IN_ORDER' } as const]),
    ...(suspendDays >= restrictDays ? [] : [{ code: 'SUSPENDED_BEFORE_RESTRICTED', restrictDays } as const]),
  ];
}
