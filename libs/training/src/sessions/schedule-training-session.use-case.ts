import { hasRole, idField, parseInput, requireRole, STAFF, type SignedIn, type Viewer } from '@etabli/api-kit';
import { afterCommit, CALENDAR_LOCK, recordAudit, Transaction } from '@etabli/database';
import { checkSession, notFound, readSlot, refuseIf, type Slot } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { PlanningNotifier } from '@etabli/jobs';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { conflictsOn, lockResources, trainerFacts } from './session-facts';
import { SessionsRepository } from './sessions.repository';

const count = (maximum: number, minimum = 0) => z.number().int().min(minimum).max(maximum).nullish();

const ScheduleTrainingSessionSchema = z.object({
  trainingId: idField,
  poleId: idField,
  trainerId: idField.nullish(),
  startsAt: z.string().max(40),
  endsAt: z.string().max(40),
  seats: count(100, 1),
  minimumEnrolled: count(100, 1),
  priceCents: count(1_000_000),
  resourceIds: z.array(idField).max(20).nullish(),
});
type Input = z.output<typeof ScheduleTrainingSessionSchema>;

interface TrainingToTeach {
  readonly title: string;
  readonly typeId: string;
  readonly typeName: string;
  readonly offered: boolean;
  readonly seats: number;
  readonly minimumEnrolled: number;
  readonly priceCents: number;
}

/** Plans a session: a trainer for themselves, staff for any trainer. Its machines are taken like by a booking. */
@Injectable()
export class ScheduleTrainingSession {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly sessions: SessionsRepository,
    private readonly notifier: PlanningNotifier,
  ) {}

  execute(viewer: Viewer, rawInput: unknown): Promise<string> {
    const planner = requireRole(viewer, 'TRAINER', ...STAFF);
    const input = parseInput(ScheduleTrainingSessionSchema, rawInput);
    const { slot, refusals } = readSlot(input);
    refuseIf(refusals);
    if (!slot) throw notFound('slot');
    return this.transaction.run((em) => this.schedule(em, planner, { input, slot }));
  }

  private async schedule(
    em: SqlEntityManager,
    planner: SignedIn,
    { input, slot }: { input: Input; slot: Slot },
  ): Promise<string> {
    const now = this.clock.now();
    await em.execute('select pg_advisory_xact_lock_shared(?)', [CALENDAR_LOCK]);
    const resources = await lockResources(em, input.resourceIds ?? []);
    const training = await trainingToTeach(em, input);
    const { typeId, typeName, offered } = training;
    const trainerId = input.trainerId ?? planner.personId;
    const given = {
      seats: input.seats ?? training.seats,
      minimumEnrolled: input.minimumEnrolled ?? Math.min(training.minimumEnrolled, input.seats ?? training.seats),
      priceCents: input.priceCents ?? training.priceCents,
    };
    refuseIf(
      checkSession({
        now,
        slot,
        planner: { personId: planner.personId, isStaff: hasRole(planner, ...STAFF) },
        training: { offered, typeName },
        trainer: await trainerFacts(em, { trainerId, typeId }, { slot, now }),
        ...given,
        resources,
        conflicts: await conflictsOn(
          em,
          resources.map(({ id }) => id),
          slot,
        ),
      }),
    );
    const { trainingId, poleId } = input;
    const createdById = planner.personId;
    const id = await this.sessions.add(em, { ...given, trainingId, trainerId, poleId, slot, createdById, resources });
    await recordAudit(em, {
      actorId: planner.personId,
      action: 'ScheduleTrainingSession',
      subjectType: 'trainingSession',
      subjectId: id,
      details: { training: training.title, trainerId, startsAt: new Date(slot.start), endsAt: new Date(slot.end) },
    });
    afterCommit(em, () => {
      for (const resource of resources)
        this.notifier.changed({
          resourceId: resource.id,
          poleId: resource.poleId,
          startsAt: slot.start,
          endsAt: slot.end,
        });
    });
    return id;
  }
}

async function trainingToTeach(em: SqlEntityManager, { trainingId, poleId }: Input): Promise<TrainingToTeach> {
  const [training] = await em.execute<(TrainingToTeach & { pole: boolean })[]>(
    `select t.title, h.id as "typeId", h.name as "typeName", t.offered, t.seats, t.minimum_enrolled as "minimumEnrolled",
       t.price_cents as "priceCents", exists (select from pole where id = ?) as pole
     from training t join habilitation_type h on h.id = t.habilitation_type_id where t.id = ?`,
    [poleId, trainingId],
  );
  if (!training) throw notFound('training');
  if (!training.pole) throw notFound('pole');
  return training;
}
