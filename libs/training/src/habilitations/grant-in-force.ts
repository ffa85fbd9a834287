/**
 * SQL: the grant `g` authorised at an instant (three parameters, all that same instant). Asking it of a day in the past
 * answers “who was authorised then?”: nothing in the ledger is ever overwritten.
 */
export const GRANT_IN_FORCE = `g.granted_at <= ? and (g.valid_until is null or g.valid_until > ?)
  and not exists (select from habilitation_revocation v where v.grant_id = g.id and v.revoked_at <= ?)`;

/** The three parameters of {@link GRANT_IN_FORCE}. */
export const inForceAt = (instant: number): Date[] => Array.from({ length: 3 }, () => new Date(instant));
