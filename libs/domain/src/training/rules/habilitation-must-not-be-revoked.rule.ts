import type { RevocationFacts } from '../check-revocation';
import type { TrainingRefusal } from '../refusals';

/** The ledger keeps one revocation a grant, with one reason. */
export const habilitationMustNotBeRevoked = ({ revoked }: RevocationFacts): TrainingRefusal | undefined =>
  revoked ? { code: 'HABILITATION_ALREADY_REVOKED' } : undefined;
