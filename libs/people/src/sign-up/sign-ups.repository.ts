import { newId } from '@etabli/database';
import type { Language } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import type { SqlEntityManager } from '@mikro-orm/postgresql';

/** Somebody who has yet to show that an address is theirs. */
export interface Newcomer {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly language: Language;
}

/** Who asked for an account. One row for an address: asking again makes the links mailed before stop working. */
@Injectable()
export class SignUpsRepository {
  async add(
    em: SqlEntityManager,
    newcomer: Newcomer,
    { tokenHash, now, expiresAt }: { tokenHash: Buffer; now: number; expiresAt: number },
  ): Promise<void> {
    const { email, firstName, lastName, language } = newcomer;
    await em.execute(
      `insert into sign_up (id, email, first_name, last_name, language, token_hash, created_at, expires_at)
       values (?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (email) do update set first_name = excluded.first_name, last_name = excluded.last_name,
         language = excluded.language, token_hash = excluded.token_hash, created_at = excluded.created_at,
         expires_at = excluded.expires_at`,
      [newId(), email, firstName, lastName, language, tokenHash, new Date(now), new Date(expiresAt)],
    );
  }

  /** Uses a link up; undefined when it is unknown, used or expired. Of two simultaneous uses one finds nothing. */
  async redeem(em: SqlEntityManager, tokenHash: Buffer, now: number): Promise<Newcomer | undefined> {
    const [newcomer] = await em.execute<Newcomer[]>(
      `delete from sign_up where token_hash = ? and expires_at > ?
       returning email, first_name as "firstName", last_name as "lastName", language`,
      [tokenHash, new Date(now)],
    );
    return newcomer;
  }
}
