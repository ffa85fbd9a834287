/** The tables of the demonstration, in an order where a row comes after those it refers to. */
export const TABLES = [
  'manufacture',
  'partner',
  'person',
  'business',
  'business_member',
  'document_type',
  'supporting_document',
  'house_rules_version',
  'house_rules_acceptance',
  'pole',
  'habilitation_type',
  'resource',
  'resource_dependency',
  'safety_sheet_version',
  'safety_sheet_acceptance',
  'opening_hours',
  'staffed_hours',
  'closure',
  'plan',
  'membership_application',
  'plan_subscription',
  'hour_pack',
  'hold',
  'training',
  'training_session',
  'habilitation_grant',
  'habilitation_revocation',
  'enrolment',
  'quiz_question',
  'quiz_attempt',
  'trainer_presence',
  'accessory',
  'booking_series',
  'booking',
  'occupation',
  'usage_session',
  'absence',
  'waitlist_entry',
  'hour_credit_entry',
  // once the past is told: it was not shared out
  'quota',
  'booking_policy',
  'tool',
  'tool_unit',
  'loan',
  'audit_entry',
] as const;

export type Table = (typeof TABLES)[number];

/** One row, by column in camelCase; all rows of a table have the same columns. */
export type Row = Readonly<Record<string, string | number | boolean | null | readonly string[] | object>>;

/** A whole manufacture as rows, before any database. */
export type Demonstration = Readonly<Record<Table, readonly Row[]>>;
