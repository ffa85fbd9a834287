import { parseInput, requireSignedIn, type Viewer } from '@etabli/api-kit';
import { Database, recordAudit, Transaction } from '@etabli/database';
import { checkPassword, refuseIf, type Language } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { queueMail } from '@etabli/jobs';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { passwordChangedLetter } from '../mails/password-letters';
import { RateLimiter, type Limited } from '../rate-limits/rate-limiter';
import { CURRENT_PASSWORD_PER_PERSON } from '../rate-limits/rate-limits';
import { refused } from '../refused';
import { Sessions } from '../sessions/sessions';
import { Passwords } from './passwords';

const ChangePasswordSchema = z.object({
  currentPassword: z.string().min(1).max(1_000),
  newPassword: z.string().max(1_000),
});

interface Account {
  readonly email: string;
  readonly firstName: string;
  readonly language: Language;
  readonly passwordHash: string | null;
}

/** Replaces the password of the viewer, who knows the present one; their other sessions end. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly database: Database,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly limiter: RateLimiter,
  ) {}

  async execute(viewer: Viewer, input: unknown): Promise<void> {
    const { personId, sessionId } = requireSignedIn(viewer);
    const { currentPassword, newPassword } = parseInput(ChangePasswordSchema, input);
    const account = await this.accountOf(personId, currentPassword);
    refuseIf(checkPassword({ password: newPassword, email: account.email }));
    const passwordHash = await this.passwords.hash(newPassword);
    await this.transaction.run(async (em) => {
      const changed = await em.execute<unknown[]>(
        'update person set password_hash = ? where id = ? and password_hash = ? returning id',
        [passwordHash, personId, account.passwordHash],
      );
      if (changed.length === 0) throw refused({ code: 'WRONG_CURRENT_PASSWORD' });
      await em.execute('delete from password_token where person_id = ? and used_at is null', [personId]);
      await this.sessions.revokeAll(em, personId, { now: this.clock.now(), keep: sessionId });
      await queueMail(em, passwordChangedLetter({ ...account, to: account.email }));
      await recordAudit(em, {
        actorId: personId,
        action: 'ChangePassword',
        subjectType: 'person',
        subjectId: personId,
      });
    });
  }

  private async accountOf(personId: string, currentPassword: string): Promise<Account> {
    const limited: Limited = [CURRENT_PASSWORD_PER_PERSON, personId];
    await this.limiter.take(limited);
    const [account] = await this.database.sql<Account>(
      `select email, first_name as "firstName", language, password_hash as "passwordHash"
       from person where id = ? and active`,
      [personId],
    );
    const matches = await this.passwords.matches(account?.passwordHash ?? null, currentPassword);
    if (!account || !matches) throw refused({ code: 'WRONG_CURRENT_PASSWORD' });
    await this.limiter.giveBack(limited);
    return account;
  }
}
