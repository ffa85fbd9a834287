import { lineField, parseInput } from '@etabli/api-kit';
import { Database, recordAudit, Transaction } from '@etabli/database';
import { normaliseEmail, type Language } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { queueMail } from '@etabli/jobs';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { passwordUrl, resetLetter } from '../mails/password-letters';
import { PeopleSettings } from '../people-settings';
import { addressKey } from '../rate-limits/address-key';
import { RateLimiter } from '../rate-limits/rate-limiter';
import { RESET_PER_ADDRESS, RESET_PER_EMAIL } from '../rate-limits/rate-limits';
import type { Caller } from '../sessions/sign-in.use-case';
import { atLeast } from './at-least';
import { PasswordTokens } from './password-tokens';

const RequestPasswordResetSchema = z.object({ email: lineField(320) });

const LINK_LIFETIME = 60 * 60_000;

/** Longer than the writing takes: known and unknown addresses are answered alike, at the same moment. */
const ANSWER_AFTER = 250;

interface Account {
  readonly id: string;
  readonly email: string;
  readonly firstName: string;
  readonly language: Language;
}

/** Mails a link to choose a new password, if there is an account; never says whether there is. */
@Injectable()
export class RequestPasswordReset {
  constructor(
    private readonly database: Database,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly tokens: PasswordTokens,
    private readonly limiter: RateLimiter,
    private readonly settings: PeopleSettings,
  ) {}

  async execute(input: unknown, caller: Caller): Promise<void> {
    const { email: typed } = parseInput(RequestPasswordResetSchema, input);
    const email = normaliseEmail(typed) ?? typed.toLowerCase();
    await this.limiter.take([RESET_PER_EMAIL, email], [RESET_PER_ADDRESS, addressKey(caller.ip)]);
    await atLeast(ANSWER_AFTER, this.mailLink(email));
  }

  private async mailLink(email: string): Promise<void> {
    const [account] = await this.database.sql<Account>(
      'select id, email, first_name as "firstName", language from person where email = ? and active',
      [email],
    );
    if (!account) return;
    await this.transaction.run(async (em) => {
      const token = await this.tokens.issue(em, account.id, this.clock.now() + LINK_LIFETIME);
      const url = passwordUrl(this.settings.publicUrl, token);
      await queueMail(em, resetLetter({ ...account, to: account.email, url }));
      await recordAudit(em, {
        actorId: null,
        action: 'RequestPasswordReset',
        subjectType: 'person',
        subjectId: account.id,
      });
    });
  }
}
