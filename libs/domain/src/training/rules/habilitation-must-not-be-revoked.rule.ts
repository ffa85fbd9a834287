import type { RevocationFacts } from '../check-revocation';
import type { HabilitationRefusal } from '../refusals';

/** The ledger keeps one revocation a grant, with one reason. */
export const habilitationMustNotBeRevoked = ({
  revoked,
}: Pick<RevocationFacts, 'revoked'>): HabilitationRefusal | undefined =>
  revoked ? { code: 'HABILITATION_ALREADY_REVOKED' } : undefined;
