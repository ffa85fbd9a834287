import { lineField, parseInput, type Viewer } from '@etabli/api-kit';
import { Database, Transaction } from '@etabli/database';
import { normaliseEmail, type Language } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { queueMail } from '@etabli/jobs';
import { Injectable } from '@nestjs/common';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { alreadyHereLetter, confirmationLetter, confirmationUrl } from '../mails/sign-up-letters';
import { atLeast } from '../passwords/at-least';
import { newSecret } from '../passwords/secret';
import { PeopleSettings } from '../people-settings';
import { addressKey } from '../rate-limits/address-key';
import { RateLimiter } from '../rate-limits/rate-limiter';
import { SIGN_UP_PER_ADDRESS, SIGN_UP_PER_EMAIL } from '../rate-limits/rate-limits';
import { refused } from '../refused';
import type { Caller } from '../sessions/sign-in.use-case';
import { SignUpsRepository, type Newcomer } from './sign-ups.repository';

const SignUpSchema = z.object({
  email: lineField(320),
  firstName: lineField(80),
  lastName: lineField(80),
  website: z.string().max(500).nullish(),
});

const LINK_LIFETIME = 24 * 60 * 60_000;

/** Longer than the writing takes: known and unknown addresses are answered alike, at the same moment. */
const ANSWER_AFTER = 250;

/** Somebody wants to join: mails them a link to show that the address is theirs. Never says whether it has an account. */
@Injectable()
export class SignUp {
  constructor(
    private readonly database: Database,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly signUps: SignUpsRepository,
    private readonly limiter: RateLimiter,
    private readonly settings: PeopleSettings,
  ) {}

  async execute(viewer: Viewer, input: unknown, caller: Caller): Promise<void> {
    const { email: typed, website, ...names } = parseInput(SignUpSchema, input);
    const email = normaliseEmail(typed);
    if (email === undefined) throw refused({ code: 'EMAIL_MALFORMED' });
    await this.limiter.take([SIGN_UP_PER_EMAIL, email], [SIGN_UP_PER_ADDRESS, addressKey(caller.ip)]);
    // a field no human sees: a program that fills in every field is answered as if all went well
    const filledByProgram = Boolean(website);
    const { language } = viewer;
    await atLeast(ANSWER_AFTER, filledByProgram ? Promise.resolve() : this.write({ ...names, email, language }));
  }

  private async write(newcomer: Newcomer): Promise<void> {
    const { email, language: asked } = newcomer;
    const [account] = await this.database.sql<{ language: Language }>('select language from person where email = ?', [
      email,
    ]);
    await this.transaction.run(async (em) => {
      const manufacture = await nameOfThePlace(em);
      if (account) {
        const url = `${this.settings.publicUrl}/connexion`;
        return queueMail(em, alreadyHereLetter({ to: email, language: account.language, manufacture, url }));
      }
      const now = this.clock.now();
      const { token, hash } = newSecret();
      await this.signUps.add(em, newcomer, { tokenHash: hash, now, expiresAt: now + LINK_LIFETIME });
      const url = confirmationUrl(this.settings.publicUrl, token);
      return queueMail(em, confirmationLetter({ to: email, language: asked, manufacture, url }));
    });
  }
}

async function nameOfThePlace(em: SqlEntityManager): Promise<string> {
  const [manufacture] = await em.execute<{ name: string }[]>('select name from manufacture');
  return manufacture?.name ?? 'la manufacture';
}
