import { idField, lineField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { PlanningAnnouncer } from '../planning-announcer';
import { ResourcesRepository } from './resources.repository';

const TakeOutOfServiceSchema = z.object({ resourceId: idField, reason: lineField(300, 3) });

export interface OutOfService {
  readonly resourceId: string;
  /** Confirmed bookings still to come: someone has to tell these people. */
  readonly affectedBookingIds: string[];
}

/** Locks a broken machine out: nobody books it until it returns to service. Bookings already made stay, and are named. */
@Injectable()
export class TakeOutOfService {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly resources: ResourcesRepository,
    private readonly announcer: PlanningAnnouncer,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<OutOfService> {
    const staff = requireRole(viewer, ...STAFF);
    const { resourceId, reason } = parseInput(TakeOutOfServiceSchema, input);
    return this.transaction.run(async (em) => {
      const resource = await this.resources.lock(em, resourceId);
      refuseIf(resource.inService ? [] : [{ code: 'ALREADY_OUT_OF_SERVICE' } as const]);
      const now = this.clock.now();
      await em.execute(
        'update resource set in_service = false, out_of_service_reason = ?, out_of_service_since = ? where id = ?',
        [reason, new Date(now), resourceId],
      );
      const affectedBookingIds = await this.resources.bookingsToCome(em, resourceId, now);
      await recordAudit(em, {
        actorId: staff.personId,
        action: 'TakeOutOfService',
        subjectType: 'resource',
        subjectId: resourceId,
        details: { name: resource.name, reason, affectedBookings: affectedBookingIds.length },
      });
      this.announcer.resourceChanged(em, { resourceId, poleId: resource.poleId });
      return { resourceId, affectedBookingIds };
    });
  }
}
