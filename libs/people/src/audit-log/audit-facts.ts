/** What a sentence of the audit log may say. Absent facts make a shorter sentence, never a broken one. */
export interface AuditFacts {
  readonly action: string;
  /** Name of who acted; null for the system or a visitor. */
  readonly actor: string | null;
  /** Name of what it was about, when it still has one. */
  readonly subject: string | null;
  /** For whom it was done, when for somebody else than who acted. */
  readonly forWhom: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

/** A text of the details, or nothing. */
export function detail(facts: Pick<AuditFacts, 'details'>, name: string): string | undefined {
  const value = facts.details[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
