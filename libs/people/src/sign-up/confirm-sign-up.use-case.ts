import { parseInput, type Viewer } from '@etabli/api-kit';
import { Database, newId, recordAudit, Transaction } from '@etabli/database';
import { checkPassword, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { Passwords } from '../passwords/passwords';
import { hashOfToken } from '../passwords/secret';
import { refused } from '../refused';
import { Sessions } from '../sessions/sessions';
import type { Caller, SignedInSession } from '../sessions/sign-in.use-case';
import { SignUpsRepository, type Newcomer } from './sign-ups.repository';

const ConfirmSignUpSchema = z.object({ token: z.string().max(200), password: z.string().max(1_000) });

/**
 * A newcomer shows that the address is theirs and chooses a password: an account with nothing but an application to write. The
 * password is chosen here and not before, so that nobody opens an account of their own in the name of somebody else.
 */
@Injectable()
export class ConfirmSignUp {
  constructor(
    private readonly database: Database,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly signUps: SignUpsRepository,
  ) {}

  async execute(viewer: Viewer, input: unknown, { userAgent }: Caller): Promise<SignedInSession> {
    const { token, password } = parseInput(ConfirmSignUpSchema, input);
    const tokenHash = hashOfToken(token);
    refuseIf(checkPassword({ password, email: await this.addressBehind(tokenHash) }));
    const passwordHash = await this.passwords.hash(password);
    const now = this.clock.now();
    return this.transaction.run(async (em) => {
      const newcomer = await this.signUps.redeem(em, tokenHash, now);
      if (!newcomer) throw refused({ code: 'SIGN_UP_LINK_NOT_VALID' });
      if (viewer.signedIn) await this.sessions.revoke(em, { id: viewer.sessionId, personId: viewer.personId }, now);
      const personId = await openAccount(em, newcomer, { passwordHash, now });
      const session = await this.sessions.open(em, personId, { now, userAgent });
      await recordAudit(em, { actorId: personId, action: 'ConfirmSignUp', subjectType: 'person', subjectId: personId });
      const { sessionId, token: cookie } = session;
      const { language } = newcomer;
      return {
        viewer: { signedIn: true, personId, sessionId, roles: ['APPLICANT'], language, partnerId: null },
        token: cookie,
      };
    });
  }

  /** Looks before hashing: a stranger without a link must not make the server work. */
  private async addressBehind(tokenHash: Buffer): Promise<string> {
    const [row] = await this.database.sql<{ email: string }>(
      'select email from sign_up where token_hash = ? and expires_at > ?',
      [tokenHash, new Date(this.clock.now())],
    );
    if (!row) throw refused({ code: 'SIGN_UP_LINK_NOT_VALID' });
    return row.email;
  }
}

/** @throws Refused EMAIL_ALREADY_USED when staff registered the same person meanwhile */
async function openAccount(
  em: SqlEntityManager,
  { email, firstName, lastName, language }: Newcomer,
  { passwordHash, now }: { passwordHash: string; now: number },
): Promise<string> {
  const [person] = await em.execute<{ id: string }[]>(
    `insert into person (id, email, first_name, last_name, language, roles, password_hash, created_at)
     values (?, ?, ?, ?, ?, '{APPLICANT}', ?, ?) on conflict (email) do nothing returning id`,
    [newId(), email, firstName, lastName, language, passwordHash, new Date(now)],
  );
  if (!person) throw refused({ code: 'EMAIL_ALREADY_USED' });
  await em.execute(`insert into membership_application (id, person_id, state, created_at) values (?, ?, 'DRAFT', ?)`, [
    newId(),
    person.id,
    new Date(now),
  ]);
  return person.id;
}
