import { hasRole, idField, parseInput, requireRole, STAFF, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { checkSeat, civilDay, notFound, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { MembershipsRepository } from '../subscriptions/memberships.repository';
import { SeatsRepository } from './seats.repository';

const GrantSeatSchema = z.object({ subscriptionId: idField, personId: idField, startsOn: z.iso.date() });

type Fields = z.output<typeof GrantSeatSchema>;

/** Lets a person work under the subscription of another: staff gives any seat, who signed gives one to a colleague of their business. */
@Injectable()
export class GrantSeat {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly memberships: MembershipsRepository,
    private readonly seats: SeatsRepository,
  ) {}

  /** @returns the id of the subscription */
  execute(viewer: Viewer, input: unknown): Promise<string> {
    const by = requireRole(viewer, ...WORKSHOP_USERS);
    const fields = parseInput(GrantSeatSchema, input);
    const { subscriptionId, personId, startsOn } = fields;
    return this.transaction.run(async (em) => {
      const subscription = await this.seats.lockSubscription(em, subscriptionId);
      if (!hasRole(viewer, ...STAFF))
        await this.requireOwn(em, { by: by.personId, holder: subscription.holderId }, personId);
      const { active } = await this.memberships.lockBuyer(em, personId);
      refuseIf(
        checkSeat({
          accountOpen: active,
          startsOn,
          today: civilDay(this.clock.now()),
          subscription,
          seats: subscription.seats,
          personsUnder: await this.seats.personsUnder(em, subscriptionId, startsOn),
          memberships: await this.seats.memberships(em, personId, startsOn),
        }),
      );
      await write(em, fields, by.personId);
      return subscriptionId;
    });
  }

  /** Who signed learns nothing of persons who are not of their business. */
  private async requireOwn(em: SqlEntityManager, who: { by: string; holder: string }, personId: string): Promise<void> {
    if (who.by !== who.holder) throw notFound('subscription');
    if (!(await this.seats.areColleagues(em, who.holder, personId))) throw notFound('person');
  }
}

async function write(em: SqlEntityManager, { subscriptionId, personId, startsOn }: Fields, by: string): Promise<void> {
  await em.execute(
    'insert into subscription_seat (id, subscription_id, person_id, starts_on, granted_by_id) values (?, ?, ?, ?, ?)',
    [newId(), subscriptionId, personId, startsOn, by],
  );
  await recordAudit(em, {
    actorId: by,
    action: 'GrantSeat',
    subjectType: 'subscription',
    subjectId: subscriptionId,
    details: { personId, startsOn },
  });
}
