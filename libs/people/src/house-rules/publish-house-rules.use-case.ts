import { parseInput, requireRole, STAFF, textField, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { checkPublication, civilDay, refuseIf, type PublishedText } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';

export const LONGEST_TEXT = 100_000;
const SHORTEST_TEXT = 20;

const PublishHouseRulesSchema = z.object({
  textFr: textField(LONGEST_TEXT).min(SHORTEST_TEXT),
  textEn: z
    .union([z.literal(''), textField(LONGEST_TEXT).min(SHORTEST_TEXT)])
    .nullish()
    .transform((text) => text ?? ''),
  inForceFrom: z.iso.date().nullish(),
});

/** Staff publishes a new version of the house rules: from its day on, everybody accepts it before booking. */
@Injectable()
export class PublishHouseRules {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** @returns the id of the version */
  async execute(viewer: Viewer, input: unknown): Promise<string> {
    const actor = requireRole(viewer, ...STAFF);
    const { textFr, textEn, inForceFrom } = parseInput(PublishHouseRulesSchema, input);
    const now = this.clock.now();
    const today = civilDay(now);
    const wanted = { textFr, textEn, inForceFrom: inForceFrom ?? today };
    return this.transaction.run(async (em) => {
      const last = await lastVersion(em);
      refuseIf(checkPublication({ wanted, last, today }));
      const id = newId();
      const number = (last?.number ?? 0) + 1;
      await em.execute(
        `insert into house_rules_version (id, number, text_fr, text_en, in_force_from, published_by_id, published_at)
         values (?, ?, ?, ?, ?, ?, ?)`,
        [id, number, textFr, textEn, wanted.inForceFrom, actor.personId, new Date(now)],
      );
      await recordAudit(em, {
        actorId: actor.personId,
        action: 'PublishHouseRules',
        subjectType: 'house_rules',
        subjectId: id,
        details: { number, inForceFrom: wanted.inForceFrom },
      });
      return id;
    });
  }
}

/** Under a lock: of two versions published at once, one comes after the other. */
async function lastVersion(em: SqlEntityManager): Promise<(PublishedText & { number: number }) | null> {
  await em.execute('lock table house_rules_version in share row exclusive mode');
  const [last] = await em.execute<(PublishedText & { number: number })[]>(
    `select number, text_fr as "textFr", text_en as "textEn", in_force_from::text as "inForceFrom"
     from house_rules_version order by number desc limit 1`,
  );
  return last ?? null;
}
