import type { HabilitationLevel } from '@etabli/domain';
import type { HabilitationCode } from '../place/habilitations';

/** A line of the ledger, as instants. */
export interface Authorisation {
  readonly personId: string;
  readonly code: HabilitationCode;
  readonly level: HabilitationLevel;
  readonly grantedAt: number;
  /** Exclusive; null: no end. */
  readonly validUntil: number | null;
  readonly evidence: string;
  readonly revoked?: { readonly at: number; readonly reason: string };
}

/** Whether someone may use what asks for `code` during the whole slot. */
export const allows = (authorisation: Authorisation, slot: { start: number; end: number }): boolean =>
  authorisation.grantedAt <= slot.start &&
  (authorisation.validUntil ?? Infinity) >= slot.end &&
  (authorisation.revoked?.at ?? Infinity) >= slot.end;
