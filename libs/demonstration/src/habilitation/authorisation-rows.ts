import { demonstrationId } from '../demonstration-id';
import { instantText } from '../instants';
import { MANAGER, TRAINER } from '../people/staff';
import type { PastSession } from '../training/past-sessions';
import type { Row } from '../rows';
import type { Authorisation } from './authorisation';
import { grantId } from './grant-id';

/** The ledger: granted by the trainer, whose own lines were granted by the manager. */
export const grantRows = (authorisations: readonly Authorisation[], taught: readonly PastSession[]): Row[] => {
  const sessions = new Map(taught.map((session) => [session.authorisation, session.id]));
  return authorisations.map((authorisation) => ({
    id: grantId(authorisation),
    personId: authorisation.personId,
    typeId: demonstrationId('habilitation_type', authorisation.code),
    level: authorisation.level,
    grantedById: authorisation.personId === TRAINER.id ? MANAGER.id : TRAINER.id,
    grantedAt: instantText(authorisation.grantedAt),
    validUntil: authorisation.validUntil === null ? null : instantText(authorisation.validUntil),
    evidence: authorisation.evidence,
    trainingSessionId: sessions.get(authorisation) ?? null,
  }));
};

export const revocationRows = (authorisations: readonly Authorisation[]): Row[] =>
  authorisations.flatMap((authorisation) =>
    authorisation.revoked
      ? [
          {
            id: demonstrationId('habilitation_revocation', grantId(authorisation)),
            grantId: grantId(authorisation),
            revokedById: TRAINER.id,
            revokedAt: instantText(authorisation.revoked.at),
            reason: authorisation.revoked.reason,
          },
        ]
      : [],
  );
