import { newId } from '@etabli/database';
import type { ApplicationFacts, ApplicationState } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { refused } from '../refused';
import { APPLICATION, type ApplicationRead } from './application-row';

export interface LockedApplication {
  readonly id: string;
  readonly personId: string;
  readonly state: ApplicationState;
  readonly siret: string | null;
  readonly businessName: string | null;
}

/** What a newcomer writes. */
export interface ApplicationValues {
  readonly motivation: string;
  readonly project: string;
  readonly siret: string | null;
  readonly businessName: string | null;
  readonly planId: string | null;
}

const COLUMNS = 'id, person_id as "personId", state, siret, business_name as "businessName"';

/** Writes applications. Locks the person first: a newcomer with two open pages writes one application. */
@Injectable()
export class ApplicationsRepository {
  /** The application under way of a person, if any. */
  async lockOpenOf(em: SqlEntityManager, personId: string): Promise<LockedApplication | undefined> {
    await em.execute('select 1 from person where id = ? for update', [personId]);
    const [application] = await em.execute<LockedApplication[]>(
      `select ${COLUMNS} from membership_application where person_id = ? and state in ('DRAFT', 'SUBMITTED') for update`,
      [personId],
    );
    return application;
  }

  /** @throws Refused NOT_FOUND; a draft is nobody's business but its author's */
  async lockSent(em: SqlEntityManager, id: string): Promise<LockedApplication> {
    const [application] = await em.execute<LockedApplication[]>(
      `select ${COLUMNS} from membership_application where id = ? and submitted_at is not null for update`,
      [id],
    );
    if (!application) throw refused({ code: 'NOT_FOUND', what: 'application' });
    return application;
  }

  async begin(em: SqlEntityManager, personId: string, now: number): Promise<string> {
    const id = newId();
    await em.execute(
      `insert into membership_application (id, person_id, state, created_at) values (?, ?, 'DRAFT', ?)`,
      [id, personId, new Date(now)],
    );
    return id;
  }

  async write(em: SqlEntityManager, id: string, values: ApplicationValues): Promise<void> {
    await em.execute(
      `update membership_application set motivation = ?, project = ?, siret = ?, business_name = ?, plan_id = ? where id = ?`,
      [values.motivation, values.project, values.siret, values.businessName, values.planId, id],
    );
  }

  async factsOf(em: SqlEntityManager, id: string, today: string): Promise<ApplicationFacts> {
    const [read] = await em.execute<ApplicationRead[]>(`${APPLICATION} where a.id = ?`, [today, id]);
    if (!read) throw refused({ code: 'NOT_FOUND', what: 'application' });
    return { ...read.facts, today };
  }

  async submit(em: SqlEntityManager, id: string, now: number): Promise<void> {
    await em.execute(`update membership_application set state = 'SUBMITTED', submitted_at = ? where id = ?`, [
      new Date(now),
      id,
    ]);
  }

  async withdraw(em: SqlEntityManager, id: string): Promise<void> {
    await em.execute(`update membership_application set state = 'WITHDRAWN' where id = ?`, [id]);
  }

  async decide(
    em: SqlEntityManager,
    id: string,
    decision: { state: 'ACCEPTED' | 'DECLINED'; by: string; now: number; reason: string | null },
  ): Promise<void> {
    await em.execute(
      'update membership_application set state = ?, decided_by_id = ?, decided_at = ?, reason = ? where id = ?',
      [decision.state, decision.by, new Date(decision.now), decision.reason, id],
    );
  }

  /** A plan the place sells now. */
  async isOffered(em: SqlEntityManager, planId: string): Promise<boolean> {
    const rows = await em.execute<unknown[]>('select 1 from plan where id = ? and offered', [planId]);
    return rows.length > 0;
  }
}
