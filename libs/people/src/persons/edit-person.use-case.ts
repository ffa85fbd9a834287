import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkBirthDay, checkPersonEdit, civilDay, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { PasswordTokens } from '../passwords/password-tokens';
import { refused } from '../refused';
import { Sessions } from '../sessions/sessions';
import { PersonFields } from './person-input';
import { PersonsRepository } from './persons.repository';

const EditPersonSchema = z.object({ ...PersonFields, personId: idField, active: z.boolean() });

/** Staff corrects a person, changes their roles, closes or reopens their account; closing ends their sessions at once. */
@Injectable()
export class EditPerson {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly persons: PersonsRepository,
    private readonly sessions: Sessions,
    private readonly tokens: PasswordTokens,
  ) {}

  async execute(viewer: Viewer, input: unknown): Promise<void> {
    const actor = requireRole(viewer, ...STAFF);
    const { personId, partnerId: wanted, bornOn: born, active, ...fields } = parseInput(EditPersonSchema, input);
    await this.transaction.run(async (em) => {
      const administrators = await this.persons.lockAdministrators(em);
      const before = await this.persons.lock(em, personId);
      const partnerId = wanted === undefined ? before.partnerId : wanted;
      const bornOn = born === undefined ? before.bornOn : born;
      const after = { roles: fields.roles, active, partnerId };
      const otherAdministrators = administrators.filter((id) => id !== personId).length;
      refuseIf([
        ...checkPersonEdit({ actorRoles: actor.roles, before, after, otherAdministrators }),
        ...checkBirthDay(bornOn, civilDay(this.clock.now())),
      ]);
      if (partnerId !== null && !(await this.persons.partnerExists(em, partnerId)))
        throw refused({ code: 'NOT_FOUND', what: 'partner' });
      await this.persons.edit(em, personId, { ...fields, bornOn, active, partnerId });
      if (!active) {
        await this.sessions.revokeAll(em, personId, { now: this.clock.now() });
        await this.tokens.revokeAll(em, personId);
      }
      await recordAudit(em, {
        actorId: actor.personId,
        action: 'EditPerson',
        subjectType: 'person',
        subjectId: personId,
        details: {
          roles: { before: before.roles, after: fields.roles },
          active: { before: before.active, after: active },
        },
      });
    });
  }
}
