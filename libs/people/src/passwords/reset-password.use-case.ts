import { parseInput } from '@etabli/api-kit';
import { Database, recordAudit, Transaction } from '@etabli/database';
import { checkPassword, refuseIf, type Language } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { queueMail } from '@etabli/jobs';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { passwordChangedLetter } from '../mails/password-letters';
import { refused } from '../refused';
import { Sessions } from '../sessions/sessions';
import { PasswordTokens } from './password-tokens';
import { Passwords } from './passwords';
import { hashOfToken } from './secret';

const ResetPasswordSchema = z.object({ token: z.string().max(200), password: z.string().max(1_000) });

interface Account {
  readonly email: string;
  readonly firstName: string;
  readonly language: Language;
}

/** Chooses a password with a mailed link, used once; every open session of the person ends. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly database: Database,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
    private readonly tokens: PasswordTokens,
    private readonly sessions: Sessions,
  ) {}

  async execute(input: unknown): Promise<void> {
    const { token, password } = parseInput(ResetPasswordSchema, input);
    const tokenHash = hashOfToken(token);
    const account = await this.accountBehind(tokenHash);
    refuseIf(checkPassword({ password, email: account.email }));
    const passwordHash = await this.passwords.hash(password);
    await this.transaction.run(async (em) => {
      const now = this.clock.now();
      const personId = await this.tokens.redeem(em, tokenHash, now);
      if (personId === undefined) throw refused({ code: 'PASSWORD_LINK_NOT_VALID' });
      await em.execute('update person set password_hash = ? where id = ?', [passwordHash, personId]);
      await this.tokens.revokeAll(em, personId);
      await this.sessions.revokeAll(em, personId, { now });
      await queueMail(em, passwordChangedLetter({ ...account, to: account.email }));
      await recordAudit(em, { actorId: personId, action: 'ResetPassword', subjectType: 'person', subjectId: personId });
    });
  }

  /** Looks before hashing: a stranger without a link must not make the server work. */
  private async accountBehind(tokenHash: Buffer): Promise<Account> {
    const [account] = await this.database.sql<Account>(
      `select p.email, p.first_name as "firstName", p.language from password_token t join person p on p.id = t.person_id
       where t.token_hash = ? and t.used_at is null and t.expires_at > ? and p.active`,
      [tokenHash, new Date(this.clock.now())],
    );
    if (!account) throw refused({ code: 'PASSWORD_LINK_NOT_VALID' });
    return account;
  }
}
