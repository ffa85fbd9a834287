import { newId } from '@etabli/database';
import {
  civilDay,
  endAfterMonths,
  highestLevel,
  levelsFrom,
  notFound,
  type Granter,
  type HabilitationLevel,
} from '@etabli/domain';
import { hasRole, STAFF, type SignedIn } from '@etabli/api-kit';
import { Injectable } from '@nestjs/common';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { GRANT_IN_FORCE, knownAt, LEDGER } from './grant-in-force';

export interface Grant {
  readonly personId: string;
  readonly typeId: string;
  readonly level: HabilitationLevel;
  /** Exclusive; null for no end. */
  readonly validUntil: number | null;
  readonly evidence: string | null;
  /** The session that taught it. */
  readonly trainingSessionId?: string | null;
}

export interface LedgerLine {
  readonly personId: string;
  readonly typeId: string;
  readonly level: HabilitationLevel;
  readonly revoked: boolean;
}

export interface LockedType {
  readonly name: string;
  readonly validityMonths: number | null;
  readonly unusedMonths: number | null;
}

/** The latest end a grant of that type may have when given now, exclusive; null: any. */
export const longestUntil = ({ validityMonths }: LockedType, now: number): number | null =>
  validityMonths === null ? null : endAfterMonths(now, validityMonths);

/** Writes the ledger, and reads it inside of a transaction. */
@Injectable()
export class HabilitationsRepository {
  /** Grants and revocations of one type wait for each other. @throws Refused NOT_FOUND */
  async lockType(em: SqlEntityManager, typeId: string): Promise<LockedType> {
    const [type] = await em.execute<LockedType[]>(
      `select name, validity_months as "validityMonths", unused_months as "unusedMonths"
       from habilitation_type where id = ? for no key update`,
      [typeId],
    );
    if (!type) throw notFound('habilitationType');
    return type;
  }

  /** By which right someone grants or revokes this type. */
  async granter(
    em: SqlEntityManager,
    viewer: SignedIn,
    { typeId, now }: { typeId: string; now: number },
  ): Promise<Granter> {
    const rows = await em.execute<{ level: HabilitationLevel }[]>(
      `select g.level from ${LEDGER} where g.person_id = ? and g.type_id = ? and ${GRANT_IN_FORCE}`,
      [...knownAt(now), viewer.personId, typeId],
    );
    return {
      personId: viewer.personId,
      isStaff: hasRole(viewer, ...STAFF),
      heldLevel: highestLevel(rows.map((row) => row.level)),
    };
  }

  /** Writes a line, with the version of the safety sheet in force on that day. */
  async add(em: SqlEntityManager, grant: Grant, by: { granterId: string; now: number }): Promise<string> {
    const id = newId();
    await em.execute(
      `insert into habilitation_grant
         (id, person_id, type_id, level, granted_by_id, granted_at, valid_until, evidence, training_session_id,
          safety_sheet_version_id)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, safety_sheet_taught(?, ?))`,
      [
        id,
        grant.personId,
        grant.typeId,
        grant.level,
        by.granterId,
        new Date(by.now),
        grant.validUntil === null ? null : new Date(grant.validUntil),
        grant.evidence,
        grant.trainingSessionId ?? null,
        grant.typeId,
        civilDay(by.now),
      ],
    );
    return id;
  }

  /** @throws Refused NOT_FOUND */
  async line(em: SqlEntityManager, grantId: string): Promise<LedgerLine> {
    const [line] = await em.execute<LedgerLine[]>(
      `select g.person_id as "personId", g.type_id as "typeId", g.level,
         exists (select from habilitation_revocation v where v.grant_id = g.id) as revoked
       from habilitation_grant g where g.id = ?`,
      [grantId],
    );
    if (!line) throw notFound('habilitation');
    return line;
  }

  /** Withdraws every grant of the person on this type, at this level or above: none may outlive the decision. */
  async revoke(
    em: SqlEntityManager,
    line: LedgerLine,
    by: { revokerId: string; now: number; reason: string },
  ): Promise<number> {
    const grants = await em.execute<{ id: string }[]>(
      `select g.id from habilitation_grant g where g.person_id = ? and g.type_id = ? and g.level in (?)
         and not exists (select from habilitation_revocation v where v.grant_id = g.id)`,
      [line.personId, line.typeId, levelsFrom(line.level)],
    );
    for (const { id } of grants) {
      await em.execute(
        'insert into habilitation_revocation (id, grant_id, revoked_by_id, revoked_at, reason) values (?, ?, ?, ?, ?)',
        [newId(), id, by.revokerId, new Date(by.now), by.reason],
      );
    }
    return grants.length;
  }
}
