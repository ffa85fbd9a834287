import { idField, lineField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { PersonsRepository } from './persons.repository';

const PlaceHoldSchema = z.object({ personId: idField, reason: lineField(500, 3) });

/** Staff puts a person on hold, with a reason the person will read: no booking until it is lifted. */
@Injectable()
export class PlaceHold {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly persons: PersonsRepository,
  ) {}

  /** @returns the id of the person */
  async execute(viewer: Viewer, input: unknown): Promise<string> {
    const actor = requireRole(viewer, ...STAFF);
    const { personId, reason } = parseInput(PlaceHoldSchema, input);
    return this.transaction.run(async (em) => {
      await this.persons.lock(em, personId);
      await em.execute('insert into hold (id, person_id, reason, placed_by_id, placed_at) values (?, ?, ?, ?, ?)', [
        newId(),
        personId,
        reason,
        actor.personId,
        new Date(this.clock.now()),
      ]);
      await recordAudit(em, {
        actorId: actor.personId,
        action: 'PlaceHold',
        subjectType: 'person',
        subjectId: personId,
        details: { reason },
      });
      return personId;
    });
  }
}
