import { lineField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import {
  checkBirthDay,
  checkPersonEdit,
  civilDay,
  LANGUAGES,
  normaliseEmail,
  refuseIf,
  type Language,
} from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { queueMail } from '@etabli/jobs';
import { Injectable } from '@nestjs/common';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { invitationLetter, passwordUrl } from '../mails/password-letters';
import { PasswordTokens } from '../passwords/password-tokens';
import { PeopleSettings } from '../people-settings';
import { refused } from '../refused';
import { PersonFields } from './person-input';
import { PersonsRepository } from './persons.repository';

const RegisterPersonSchema = z.object({
  ...PersonFields,
  email: lineField(320),
  language: z.enum(LANGUAGES).nullish(),
});

const INVITATION_LIFETIME = 7 * 24 * 60 * 60_000;

/** Whom the invitation is for, and the language they read it in. */
interface Invited {
  readonly email: string;
  readonly firstName: string;
  readonly language: Language;
}

/** Staff opens an account; the person is mailed a link to choose a password. */
@Injectable()
export class RegisterPerson {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly persons: PersonsRepository,
    private readonly tokens: PasswordTokens,
    private readonly settings: PeopleSettings,
  ) {}

  /** @returns the id of the new person */
  async execute(viewer: Viewer, input: unknown): Promise<string> {
    const actor = requireRole(viewer, ...STAFF);
    const {
      email: typed,
      partnerId = null,
      bornOn = null,
      language: spoken,
      ...fields
    } = parseInput(RegisterPersonSchema, input);
    const email = normaliseEmail(typed);
    if (email === undefined) throw refused({ code: 'EMAIL_MALFORMED' });
    const language = spoken ?? 'FR';
    return this.transaction.run(async (em) => {
      const after = { roles: fields.roles, active: true, partnerId };
      const before = { roles: [], active: true };
      refuseIf([
        ...checkPersonEdit({ actorRoles: actor.roles, before, after, otherAdministrators: 0 }),
        ...checkBirthDay(bornOn, civilDay(this.clock.now())),
      ]);
      if (partnerId !== null && !(await this.persons.partnerExists(em, partnerId)))
        throw refused({ code: 'NOT_FOUND', what: 'partner' });
      const id = await this.persons.add(em, { email, language }, { ...fields, bornOn, partnerId });
      await this.invite(em, id, { email, language, firstName: fields.firstName });
      await recordAudit(em, {
        actorId: actor.personId,
        action: 'RegisterPerson',
        subjectType: 'person',
        subjectId: id,
        details: { roles: fields.roles },
      });
      return id;
    });
  }

  private async invite(em: SqlEntityManager, id: string, person: Invited): Promise<void> {
    const token = await this.tokens.issue(em, id, this.clock.now() + INVITATION_LIFETIME);
    const [manufacture] = await em.execute<{ name: string }[]>('select name from manufacture');
    const letter = {
      to: person.email,
      firstName: person.firstName,
      language: person.language,
      url: passwordUrl(this.settings.publicUrl, token),
    } as const;
    await queueMail(em, invitationLetter(letter, manufacture?.name ?? 'la manufacture'));
  }
}
