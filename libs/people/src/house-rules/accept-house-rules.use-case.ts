import { parseInput, requireRole, WORKSHOP_USERS, type Viewer } from '@etabli/api-kit';
import { newId, recordAudit, Transaction } from '@etabli/database';
import { checkAcceptance, civilDay, notFound, refuseIf, type NumberedVersion } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';

const AcceptHouseRulesSchema = z.object({ number: z.int32().min(1) });

/** A person accepts the house rules for themselves; the text they had before them is told by its hash. Twice is once. */
@Injectable()
export class AcceptHouseRules {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute(viewer: Viewer, input: unknown): Promise<void> {
    const { personId, language } = requireRole(viewer, 'APPLICANT', ...WORKSHOP_USERS);
    const { number } = parseInput(AcceptHouseRulesSchema, input);
    const now = this.clock.now();
    await this.transaction.run(async (em) => {
      const versions = await em.execute<(NumberedVersion & { id: string })[]>(
        'select id, number, in_force_from::text as "inForceFrom" from house_rules_version order by number',
      );
      const version = versions.find((one) => one.number === number);
      if (!version) throw notFound('houseRules');
      refuseIf(checkAcceptance(versions, { number, today: civilDay(now) }));
      const accepted = await em.execute<{ textHash: string }[]>(
        `insert into house_rules_acceptance (id, person_id, version_id, at, language, text_hash)
         select ?, ?, shown.id, ?, shown.language, encode(sha256(convert_to(shown.text, 'UTF8')), 'hex')
         from (select v.id, case when ? = 'EN' and v.text_en <> '' then 'EN' else 'FR' end as language,
                 case when ? = 'EN' and v.text_en <> '' then v.text_en else v.text_fr end as text
               from house_rules_version v where v.id = ?) shown
         on conflict (person_id, version_id) do nothing returning text_hash as "textHash"`,
        [newId(), personId, new Date(now), language, language, version.id],
      );
      const [acceptance] = accepted;
      if (!acceptance) return;
      await recordAudit(em, {
        actorId: personId,
        action: 'AcceptHouseRules',
        subjectType: 'person',
        subjectId: personId,
        details: { number, textHash: acceptance.textHash },
      });
    });
  }
}
