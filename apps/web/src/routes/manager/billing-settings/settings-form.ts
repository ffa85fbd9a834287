import type { EditBillingSettingsInput, SettingsPartsFragment } from '../../../generated/manager/graphql';

/** What is typed, in the order it is asked. */
export const IDENTITY = ['sellerName', 'legalForm', 'siret', 'vatNumber', 'registration', 'email'] as const;
export const ADDRESS = ['line1', 'line2', 'postalCode', 'commune'] as const;
export const BANK = ['iban', 'bic'] as const;
export const DELAYS = ['paymentDays', 'reminderDays', 'restrictDays', 'suspendDays'] as const;
export const TICKS = ['franchise', 'trainingAttested', 'vatOnDebits'] as const;

export type TextField = (typeof IDENTITY | typeof ADDRESS | typeof BANK | typeof DELAYS)[number] | 'invoicesFrom';
export type Tick = (typeof TICKS)[number] | 'issueAutomatically';
export type SettingsForm = Readonly<Record<TextField, string> & Record<Tick, boolean>>;

/** Only what is asked: what else comes with an answer is not sent back. */
export function formOf(settings: SettingsPartsFragment): SettingsForm {
  const { siret, iban } = settings;
  const said = (field: TextField): string => String(settings[field] ?? '');
  const texts = [...IDENTITY, ...ADDRESS, ...BANK, ...DELAYS, 'invoicesFrom'] as const;
  const ticks = [...TICKS, 'issueAutomatically'] as const;
  return {
    ...(Object.fromEntries(texts.map((field) => [field, said(field)])) as Record<TextField, string>),
    ...(Object.fromEntries(ticks.map((tick) => [tick, settings[tick]])) as Record<Tick, boolean>),
    siret: (siret ?? '').replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00a0$2\u00a0$3\u00a0$4'),
    iban: (iban ?? '').replaceAll(/.{4}/g, '$&\u00a0').trim(),
    reminderDays: settings.reminderDays.join(', '),
  };
}

/** Days in a list, whatever stands between them; NaN for what is no number. */
const daysIn = (text: string): number[] =>
  text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number);

const within = (days: number, least: number, most: number): boolean =>
  Number.isInteger(days) && days >= least && days <= most;

/** Fields that say nothing where something is needed, or no number of days. */
export function wrongFields(form: SettingsForm): readonly TextField[] {
  const reminders = daysIn(form.reminderDays);
  const wrong: Partial<Record<TextField, boolean>> = {
    sellerName: form.sellerName.trim() === '',
    invoicesFrom: form.invoicesFrom === '',
    paymentDays: form.paymentDays.trim() === '' || !within(Number(form.paymentDays), 0, 60),
    reminderDays: reminders.length > 6 || reminders.some((days) => !within(days, 1, 365)),
    restrictDays: !within(Number(form.restrictDays), 1, 365),
    suspendDays: !within(Number(form.suspendDays), 1, 365),
  };
  return Object.entries(wrong).flatMap(([field, isWrong]) => (isWrong ? [field as TextField] : []));
}

/** What the API takes. */
export const settingsInput = (form: SettingsForm): EditBillingSettingsInput => ({
  ...form,
  paymentDays: Number(form.paymentDays),
  reminderDays: daysIn(form.reminderDays),
  restrictDays: Number(form.restrictDays),
  suspendDays: Number(form.suspendDays),
});

const REFUSED_FIELD: Readonly<Record<string, TextField>> = {
  SIRET_NOT_VALID: 'siret',
  VAT_NUMBER_NOT_OF_THIS_SIRET: 'vatNumber',
  IBAN_NOT_VALID: 'iban',
  REMINDERS_NOT_IN_ORDER: 'reminderDays',
  SUSPENDED_BEFORE_RESTRICTED: 'suspendDays',
};

/** Fields the server refused, to be shown where they stand too. */
export const refusedFields = (refusals: readonly { readonly code: string }[]): readonly TextField[] =>
  refusals.flatMap(({ code }) => REFUSED_FIELD[code] ?? []);
