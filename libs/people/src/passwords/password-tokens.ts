import { newId } from '@etabli/database';
import { Injectable } from '@nestjs/common';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { newSecret } from './secret';

/** The secrets mailed to choose a password. */
@Injectable()
export class PasswordTokens {
  /** Makes the only valid link of a person: those mailed before stop working. Gives the token to mail. */
  async issue(em: SqlEntityManager, personId: string, expiresAt: number): Promise<string> {
    const secret = newSecret();
    await this.revokeAll(em, personId);
    await em.execute('insert into password_token (id, person_id, token_hash, expires_at) values (?, ?, ?, ?)', [
      newId(),
      personId,
      secret.hash,
      new Date(expiresAt),
    ]);
    return secret.token;
  }

  /** Uses a token up; undefined when it is unknown, used or expired. The row lock makes one of two simultaneous uses lose. */
  async redeem(em: SqlEntityManager, tokenHash: Buffer, now: number): Promise<string | undefined> {
    const [row] = await em.execute<{ personId: string }[]>(
      `update password_token set used_at = ?
       where token_hash = ? and used_at is null and expires_at > ? returning person_id as "personId"`,
      [new Date(now), tokenHash, new Date(now)],
    );
    return row?.personId;
  }

  async revokeAll(em: SqlEntityManager, personId: string): Promise<void> {
    await em.execute('delete from password_token where person_id = ? and used_at is null', [personId]);
  }
}
