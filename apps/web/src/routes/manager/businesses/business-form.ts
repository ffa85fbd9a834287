import type { BusinessRecordQuery, EditBusinessInput } from '../../../generated/manager/graphql';

export type BusinessRecord = NonNullable<BusinessRecordQuery['business']>;

/** What is written about a business, in the order it is asked: who, what, where, under which law. */
export const BUSINESS_FIELDS = [
  'name',
  'siret',
  'nafCode',
  'nafaCode',
  'addressLine1',
  'addressLine2',
  'postalCode',
  'commune',
  'legalForm',
  'vatNumber',
] as const;

export type BusinessField = (typeof BUSINESS_FIELDS)[number];
export type BusinessForm = Readonly<Record<BusinessField, string>>;

export const NEEDED: readonly BusinessField[] = ['name', 'siret'];

const formFrom = (said: (field: BusinessField) => string | null): BusinessForm =>
  Object.fromEntries(BUSINESS_FIELDS.map((field) => [field, said(field) ?? ''])) as BusinessForm;

export const NEW_BUSINESS: BusinessForm = formFrom(() => null);

/** « 123 456 789 00012 »: the figures as they stand on every paper. */
export const spacedSiret = (siret: string): string =>
  siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00a0$2\u00a0$3\u00a0$4');

export const formOf = (business: BusinessRecord): BusinessForm =>
  formFrom((field) => (field === 'siret' ? spacedSiret(business.siret) : business[field]));

/** Fields nobody may leave empty; whether the numbers are right is the server's to say. */
export const missingFields = (form: BusinessForm): readonly BusinessField[] =>
  NEEDED.filter((field) => form[field].trim() === '');

/** What the API takes: what is empty is sent as nothing. */
export const businessInput = (form: BusinessForm): Omit<EditBusinessInput, 'businessId'> => ({
  ...Object.fromEntries(BUSINESS_FIELDS.map((field) => [field, form[field].trim() || null])),
  name: form.name.trim(),
  siret: form.siret.trim(),
});

const REFUSED_FIELD: Readonly<Record<string, BusinessField>> = {
  SIRET_NOT_VALID: 'siret',
  SIRET_ALREADY_REGISTERED: 'siret',
  NAF_CODE_NOT_VALID: 'nafCode',
  NAFA_CODE_NOT_VALID: 'nafaCode',
  NAFA_NOT_OF_THIS_NAF: 'nafaCode',
  POSTAL_CODE_NOT_VALID: 'postalCode',
  VAT_NUMBER_NOT_OF_THIS_SIRET: 'vatNumber',
};

/** Fields the server refused, to be shown where they stand too. */
export const refusedFields = (refusals: readonly { readonly code: string }[]): readonly BusinessField[] =>
  refusals.flatMap(({ code }) => REFUSED_FIELD[code] ?? []);
