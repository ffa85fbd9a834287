import type { SignedIn, Viewer } from '@etabli/api-kit';
import { lineField, parseInput } from '@etabli/api-kit';
import { Database, recordAudit, Transaction } from '@etabli/database';
import { normaliseEmail, type Language, type Role } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Passwords } from '../passwords/passwords';
import { addressKey } from '../rate-limits/address-key';
import { RateLimiter, type Limited } from '../rate-limits/rate-limiter';
import { SIGN_IN_PER_ADDRESS, SIGN_IN_PER_EMAIL } from '../rate-limits/rate-limits';
import { refused } from '../refused';
import { Sessions } from './sessions';

/** Where a request comes from. */
export interface Caller {
  readonly ip: string;
  readonly userAgent: string | null;
}

/** An open session: who it is, and the token for the cookie. */
export interface SignedInSession {
  readonly viewer: SignedIn;
  readonly token: string;
}

const SignInSchema = z.object({ email: lineField(320), password: z.string().min(1).max(1_000) });

interface Account {
  readonly personId: string;
  readonly passwordHash: string | null;
  readonly roles: Role[];
  readonly language: Language;
  readonly partnerId: string | null;
}

/** Opens a session for who knows the password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly limiter: RateLimiter,
  ) {}

  async execute(viewer: Viewer, input: unknown, caller: Caller): Promise<SignedInSession> {
    const { email: typed, password } = parseInput(SignInSchema, input);
    const email = normaliseEmail(typed) ?? typed.toLowerCase();
    const limits: Limited[] = [
      [SIGN_IN_PER_EMAIL, email],
      [SIGN_IN_PER_ADDRESS, addressKey(caller.ip)],
    ];
    await this.limiter.take(...limits);
    const account = await this.openAccount(email);
    // the same work and the same answer, whether the account exists, is closed or has another password
    const matches = await this.passwords.matches(account?.passwordHash ?? null, password);
    if (!account || !matches) throw refused({ code: 'WRONG_CREDENTIALS' });
    const session = await this.open(account, viewer, caller);
    await this.limiter.giveBack(...limits);
    return session;
  }

  private async openAccount(email: string): Promise<Account | undefined> {
    const [account] = await this.database.sql<Account>(
      `select id as "personId", password_hash as "passwordHash", roles, language, partner_id as "partnerId"
       from person where email = ? and active`,
      [email],
    );
    return account;
  }

  private open(account: Account, viewer: Viewer, caller: Caller): Promise<SignedInSession> {
    const now = this.clock.now();
    return this.transaction.run(async (em) => {
      // the account may have been closed, or its password changed, while the password was compared
      const still = await em.execute<unknown[]>(
        'select 1 from person where id = ? and active and password_hash = ? for share',
        [account.personId, account.passwordHash],
      );
      if (still.length === 0) throw refused({ code: 'WRONG_CREDENTIALS' });
      if (viewer.signedIn) await this.sessions.revoke(em, { id: viewer.sessionId, personId: viewer.personId }, now);
      const { personId, roles, language, partnerId } = account;
      const { sessionId, token } = await this.sessions.open(em, personId, { now, userAgent: caller.userAgent });
      await recordAudit(em, { actorId: personId, action: 'SignIn', subjectType: 'person', subjectId: personId });
      return { viewer: { signedIn: true, personId, sessionId, roles, language, partnerId }, token };
    });
  }
}
