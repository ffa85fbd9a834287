import { newId } from '@etabli/database';
import { highestLevel, levelsFrom, notFound, type Granter, type HabilitationLevel, type Slot } from '@etabli/domain';
import { hasRole, STAFF, type SignedIn } from '@etabli/api-kit';
import { Injectable } from '@nestjs/common';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { GRANT_IN_FORCE, inForceAt } from './grant-in-force';

export interface HeldHabilitation {
  readonly typeId: string;
  readonly level: HabilitationLevel;
}

export interface Grant {
  readonly personId: string;
  readonly typeId: string;
  readonly level: HabilitationLevel;
  /** Exclusive; null for no end. */
  readonly validUntil: number | null;
  readonly evidence: string | null;
}

export interface LedgerLine {
  readonly personId: string;
  readonly typeId: string;
  readonly level: HabilitationLevel;
  readonly revoked: boolean;
}

/** Writes the ledger, and reads it inside of a transaction. */
@Injectable()
export class HabilitationsRepository {
  /** Grants and revocations of one type wait for each other. @throws Refused NOT_FOUND */
  async lockType(em: SqlEntityManager, typeId: string): Promise<{ name: string }> {
    const [type] = await em.execute<{ name: string }[]>(
      'select name from habilitation_type where id = ? for no key update',
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
      `select g.level from habilitation_grant g where g.person_id = ? and g.type_id = ? and ${GRANT_IN_FORCE}`,
      [viewer.personId, typeId, ...inForceAt(now)],
    );
    return {
      personId: viewer.personId,
      isStaff: hasRole(viewer, ...STAFF),
      heldLevel: highestLevel(rows.map((row) => row.level)),
    };
  }

  /** What a person holds for the whole of a slot, revocations so far counted. */
  heldOver(em: SqlEntityManager, personId: string, slot: Slot): Promise<HeldHabilitation[]> {
    return em.execute<HeldHabilitation[]>(
      `select distinct g.type_id as "typeId", g.level from habilitation_grant g
       where g.person_id = ? and g.granted_at <= ? and (g.valid_until is null or g.valid_until >= ?)
         and not exists (select from habilitation_revocation v where v.grant_id = g.id)`,
      [personId, new Date(slot.start), new Date(slot.end)],
    );
  }

  async add(em: SqlEntityManager, grant: Grant, by: { granterId: string; now: number }): Promise<string> {
    const id = newId();
    await em.execute(
      `insert into habilitation_grant (id, person_id, type_id, level, granted_by_id, granted_at, valid_until, evidence)
       values (?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        id,
        grant.personId,
        grant.typeId,
        grant.level,
        by.granterId,
        new Date(by.now),
        grant.validUntil === null ? null : new Date(grant.validUntil),
        grant.evidence,
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
