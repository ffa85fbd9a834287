import type { Slot } from '@etabli/domain';

/**
 * SQL: the ledger as it stood over a span, from `known.at` through `known.through` (its two first parameters). Nothing in the ledger
 * is ever overwritten: asking it of a day in the past answers “who was authorised then?”. What came later is not read: neither
 * grants, nor revocations, nor uses.
 */
export const LEDGER = `(select ?::timestamptz as at, ?::timestamptz as through) known
  cross join habilitation_grant g
  join habilitation_type t on t.id = g.type_id
  join person b on b.id = g.granted_by_id
  left join habilitation_revocation v on v.grant_id = g.id and v.revoked_at <= known.through
  left join person w on w.id = v.revoked_by_id
  cross join lateral (select grant_valid_until(g, t.unused_months, known.at) as until) validity`;

/** SQL: the grant authorised at some instant of the span of {@link LEDGER}. */
export const GRANT_IN_FORCE = `g.granted_at <= known.through and (validity.until is null or validity.until > known.at)
  and (v.revoked_at is null or v.revoked_at > known.at)`;

/** The two parameters of {@link LEDGER} for one instant. */
export const knownAt = (instant: number): Date[] => [new Date(instant), new Date(instant)];

/** The two parameters of {@link LEDGER} for a span of time. */
export const knownOver = ({ start, end }: Slot): Date[] => [new Date(start), new Date(end - 1)];
