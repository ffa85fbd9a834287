import type { SignedIn } from '@etabli/api-kit';
import { notFound, type TrainingAuthor } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { HabilitationsRepository } from '../habilitations/habilitations.repository';

/** By which right somebody writes a training. */
@Injectable()
export class TrainingAuthors {
  constructor(
    private readonly habilitations: HabilitationsRepository,
    private readonly clock: Clock,
  ) {}

  /** As the author of what leads to these habilitations. */
  async of(em: SqlEntityManager, viewer: SignedIn, typeIds: readonly string[]): Promise<TrainingAuthor> {
    const now = this.clock.now();
    const granters = [];
    for (const typeId of typeIds) granters.push(await this.habilitations.granter(em, viewer, { typeId, now }));
    return {
      isStaff: granters.some(({ isStaff }) => isStaff),
      teaches: granters.every(({ heldLevel }) => heldLevel === 'TRAINER'),
    };
  }

  /** As the author of a training that stands, locked. @throws Refused NOT_FOUND */
  async ofStanding(
    em: SqlEntityManager,
    viewer: SignedIn,
    { trainingId, alsoOf = [] }: { trainingId: string; alsoOf?: readonly string[] },
  ): Promise<TrainingAuthor> {
    const [training] = await em.execute<{ typeId: string }[]>(
      'select habilitation_type_id as "typeId" from training where id = ? for no key update',
      [trainingId],
    );
    if (!training) throw notFound('training');
    return this.of(em, viewer, [training.typeId, ...alsoOf]);
  }
}
