import { idField, parseInput, requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { BUSINESS_POSITIONS, checkDecision, refuseIf, type BusinessPosition } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Notifier } from '@etabli/notifications';
import { Injectable } from '@nestjs/common';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { BusinessesRepository } from '../businesses/businesses.repository';
import { applicationAccepted } from './application-notices';
import { ApplicationsRepository, type LockedApplication } from './applications.repository';

const AcceptApplicationSchema = z.object({
  applicationId: idField,
  position: z.enum(BUSINESS_POSITIONS).nullish(),
});

/** Staff accepts a newcomer: they become a member, of the business they named. Their plan is then subscribed to, like any other. */
@Injectable()
export class AcceptApplication {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly applications: ApplicationsRepository,
    private readonly businesses: BusinessesRepository,
    private readonly notifier: Notifier,
  ) {}

  async execute(viewer: Viewer, input: unknown): Promise<string> {
    const { personId: by } = requireRole(viewer, ...STAFF);
    const { applicationId, position } = parseInput(AcceptApplicationSchema, input);
    const now = this.clock.now();
    return this.transaction.run(async (em) => {
      const application = await this.applications.lockSent(em, applicationId);
      refuseIf(checkDecision(application));
      await this.applications.decide(em, applicationId, { state: 'ACCEPTED', by, now, reason: null });
      await makeMember(em, application.personId);
      await this.joinBusiness(em, application, position ?? undefined);
      await this.notifier.notify(em, applicationAccepted(application));
      await recordAudit(em, {
        actorId: by,
        action: 'AcceptApplication',
        subjectType: 'person',
        subjectId: application.personId,
      });
      return applicationId;
    });
  }

  /** The first to name a business is taken for its owner, those who follow for its employees, unless staff knows better. */
  private async joinBusiness(
    em: SqlEntityManager,
    { personId, siret, businessName }: LockedApplication,
    position: BusinessPosition | undefined,
  ): Promise<void> {
    if (siret === null || (await this.businesses.nameOfBusinessOf(em, personId)) !== undefined) return;
    const known = await this.businesses.bySiret(em, siret);
    const businessId = known ?? (await this.businesses.add(em, newBusiness(siret, businessName)));
    const usual = known === undefined ? 'OWNER' : 'EMPLOYEE';
    await this.businesses.addMember(em, { businessId, personId, position: position ?? usual, now: this.clock.now() });
  }
}

/** Roles given meanwhile are kept. */
async function makeMember(em: SqlEntityManager, personId: string): Promise<void> {
  await em.execute(
    `update person set roles = case when 'MEMBER' = any (roles) then array_remove(roles, 'APPLICANT')
       else array_replace(roles, 'APPLICANT', 'MEMBER') end where id = ?`,
    [personId],
  );
}

/** Staff completes the rest from the papers. */
const newBusiness = (siret: string, name: string | null) => ({
  siret,
  name: name ?? siret,
  legalForm: null,
  nafCode: null,
  nafaCode: null,
  addressLine1: '',
  addressLine2: '',
  postalCode: null,
  commune: null,
  vatNumber: null,
});
