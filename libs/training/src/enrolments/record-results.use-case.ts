import {
  civilDayInWords,
  hasRole,
  idField,
  parseInput,
  requireRole,
  STAFF,
  textField,
  type SignedIn,
  type Viewer,
} from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkResults, civilDay, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { HabilitationsRepository, longestUntil } from '../habilitations/habilitations.repository';
import { SessionsRepository, type LockedSession } from '../sessions/sessions.repository';
import { EnrolmentsRepository, type EnrolmentLine } from './enrolments.repository';

const RecordResultsSchema = z.object({
  sessionId: idField,
  lines: z.array(z.object({ enrolmentId: idField, passed: z.boolean(), note: textField(300).nullish() })).max(100),
});
type Given = z.output<typeof RecordResultsSchema>['lines'][number];

/** Gives the results of those who were there: who passed holds the habilitation in the same instant, on the evidence of this session. */
@Injectable()
export class RecordResults {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly sessions: SessionsRepository,
    private readonly enrolments: EnrolmentsRepository,
    private readonly habilitations: HabilitationsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<string> {
    const actor = requireRole(viewer, 'TRAINER', ...STAFF);
    const { sessionId, lines: given } = parseInput(RecordResultsSchema, input);
    const results = new Map(given.map((line) => [line.enrolmentId, line]));
    const now = this.clock.now();
    return this.transaction.run(async (em) => {
      const session = await this.sessions.lock(em, sessionId);
      const lines = await this.enrolments.lines(em, { sessionId, ids: [...results.keys()], now });
      const planner = { personId: actor.personId, isStaff: hasRole(actor, ...STAFF) };
      const type = await this.habilitations.lockType(em, session.habilitationTypeId);
      const granter = await this.habilitations.granter(em, actor, { typeId: session.habilitationTypeId, now });
      refuseIf(checkResults({ planner, trainer: { personId: session.trainerId }, session, granter, lines }));
      for (const line of lines) {
        const result = results.get(line.id);
        if (result) await this.write(em, actor, { session, line, result, now, validUntil: longestUntil(type, now) });
      }
      await this.enrolments.closeIfOver(em, session, now);
      await recordAudit(em, {
        actorId: actor.personId,
        action: 'RecordResults',
        subjectType: 'trainingSession',
        subjectId: sessionId,
        details: {
          training: session.title,
          lines: lines.map(({ id, personId }) => ({ personId, passed: results.get(id)?.passed })),
        },
      });
      return sessionId;
    });
  }

  private async write(em: SqlEntityManager, actor: SignedIn, done: Result): Promise<void> {
    const { session, line, result, now, validUntil } = done;
    const state = result.passed ? 'PASSED' : 'FAILED';
    await this.enrolments.sign(em, line.id, { state, byId: actor.personId, now });
    if (!result.passed) return;
    const { personId } = line;
    const { habilitationTypeId: typeId, level, id: trainingSessionId } = session;
    const grant = { personId, typeId, level, validUntil, evidence: evidenceOf(done), trainingSessionId };
    await this.habilitations.add(em, grant, { granterId: actor.personId, now });
  }
}

interface Result {
  readonly session: LockedSession;
  readonly line: EnrolmentLine;
  readonly result: Given;
  readonly now: number;
  readonly validUntil: number | null;
}

/** « Session « Toupie » du 24 novembre 2026. Entraîneur réglé seul. » */
const evidenceOf = ({ session, result }: Result): string =>
  [
    `Session «\u00a0${session.title}\u00a0» du ${civilDayInWords(civilDay(session.startsAt), 'FR')}.`,
    ...(result.note ? [result.note] : []),
  ].join(' ');
