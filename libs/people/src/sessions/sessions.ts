import { newId } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { newSecret } from '../passwords/secret';
import { SESSION_LIFETIME } from './session-lifetime';

export interface OpenedSession {
  readonly sessionId: string;
  /** For the cookie; only its hash is kept. */
  readonly token: string;
}

/** Opens and revokes sessions. */
@Injectable()
export class Sessions {
  async open(
    em: SqlEntityManager,
    personId: string,
    { now, userAgent }: { now: number; userAgent: string | null },
  ): Promise<OpenedSession> {
    const sessionId = newId();
    const { token, hash } = newSecret();
    const at = new Date(now);
    await em.execute(
      `insert into session (id, person_id, token_hash, created_at, last_seen_at, expires_at, user_agent)
       values (?, ?, ?, ?, ?, ?, ?)`,
      [sessionId, personId, hash, at, at, new Date(now + SESSION_LIFETIME), userAgent?.slice(0, 300) ?? null],
    );
    return { sessionId, token };
  }

  /** Ends one session of the person; false when there is no such open session of theirs. */
  async revoke(em: SqlEntityManager, session: { id: string; personId: string }, now: number): Promise<boolean> {
    const revoked = await em.execute<{ id: string }[]>(
      'update session set revoked_at = ? where id = ? and person_id = ? and revoked_at is null returning id',
      [new Date(now), session.id, session.personId],
    );
    return revoked.length > 0;
  }

  /** Ends every session of the person, but the one to keep. */
  async revokeAll(
    em: SqlEntityManager,
    personId: string,
    { now, keep }: { now: number; keep?: string },
  ): Promise<void> {
    await em.execute(
      'update session set revoked_at = ? where person_id = ? and revoked_at is null and id is distinct from ?::uuid',
      [new Date(now), personId, keep ?? null],
    );
  }
}
