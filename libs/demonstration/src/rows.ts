/** The tables of the demonstration, in an order where a row comes after those it refers to. */
export const TABLES = [
  'manufacture',
  'partner',
  'person',
  'pole',
  'habilitation_type',
  'resource',
  'resource_dependency',
  'opening_hours',
  'staffed_hours',
  'closure',
  'plan',
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
