import type { Viewer } from '@etabli/api-kit';
import { Database, Transaction } from '@etabli/database';
import type { Language, Role } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { hashOfToken } from '../passwords/secret';
import { preferredLanguage } from './preferred-language';
import { SessionCookie } from './session-cookie';
import { SEEN_EVERY, SESSION_LIFETIME } from './session-lifetime';

interface SessionRow {
  readonly sessionId: string;
  readonly personId: string;
  readonly roles: Role[];
  readonly language: Language;
  readonly partnerId: string | null;
  readonly lastSeenAt: string;
}

/** Says who asks, for each request and each WebSocket connection. */
@Injectable()
export class SessionAuthenticator {
  constructor(
    private readonly database: Database,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly cookie: SessionCookie,
  ) {}

  /** The person behind the cookie; a visitor when the session is unknown, revoked or expired, or the account closed. */
  async viewerOf(cookieHeader: string | undefined, acceptLanguage: string | undefined): Promise<Viewer> {
    const token = this.cookie.read(cookieHeader);
    const row = token === undefined ? undefined : await this.find(token);
    if (!row) return { signedIn: false, language: preferredLanguage(acceptLanguage) };
    if (this.clock.now() - Date.parse(row.lastSeenAt) >= SEEN_EVERY) await this.noteSeen(row.sessionId);
    const { personId, sessionId, roles, language, partnerId } = row;
    return { signedIn: true, personId, sessionId, roles, language, partnerId };
  }

  private async find(token: string): Promise<SessionRow | undefined> {
    const [row] = await this.database.sql<SessionRow>(
      `select s.id as "sessionId", p.id as "personId", p.roles, p.language, p.partner_id as "partnerId",
              s.last_seen_at as "lastSeenAt"
       from session s join person p on p.id = s.person_id
       where s.token_hash = ? and s.revoked_at is null and s.expires_at > ? and p.active`,
      [hashOfToken(token), new Date(this.clock.now())],
    );
    return row;
  }

  private async noteSeen(sessionId: string): Promise<void> {
    const now = this.clock.now();
    await this.transaction.run(async (em) => {
      await em.execute('update session set last_seen_at = ?, expires_at = ? where id = ? and revoked_at is null', [
        new Date(now),
        new Date(now + SESSION_LIFETIME),
        sessionId,
      ]);
    });
  }
}
