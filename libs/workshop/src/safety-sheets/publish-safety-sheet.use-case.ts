import { idField, lineField, parseInput, requireRole, STAFF, textField, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkPublication, civilDay, PROTECTIVE_EQUIPMENT, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { SafetySheetsRepository, type LastSheet } from './safety-sheets.repository';

const LONGEST_TEXT = 100_000;
const SHORTEST_TEXT = 20;

const PublishSafetySheetSchema = z
  .object({
    resourceId: idField.nullish().transform((id) => id ?? null),
    category: lineField(80)
      .nullish()
      .transform((category) => category ?? null),
    textFr: textField(LONGEST_TEXT).min(SHORTEST_TEXT),
    textEn: z
      .union([z.literal(''), textField(LONGEST_TEXT).min(SHORTEST_TEXT)])
      .nullish()
      .transform((text) => text ?? ''),
    ppe: z
      .array(z.enum(PROTECTIVE_EQUIPMENT))
      .max(PROTECTIVE_EQUIPMENT.length)
      .transform((worn) => PROTECTIVE_EQUIPMENT.filter((equipment) => worn.includes(equipment))),
    inForceFrom: z.iso.date().nullish(),
  })
  .refine(({ resourceId, category }) => (resourceId === null) !== (category === null), { path: ['category'] });

/** Staff publishes a new version of the safety sheet of a machine, or of every machine of a category. */
@Injectable()
export class PublishSafetySheet {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly sheets: SafetySheetsRepository,
  ) {}

  /** @returns the id of the version */
  async execute(viewer: Viewer, input: unknown): Promise<string> {
    const actor = requireRole(viewer, ...STAFF);
    const { inForceFrom, ...sheet } = parseInput(PublishSafetySheetSchema, input);
    const now = this.clock.now();
    const today = civilDay(now);
    const wanted = { ...sheet, inForceFrom: inForceFrom ?? today };
    return this.transaction.run(async (em) => {
      await this.sheets.checkSubject(em, sheet);
      const last = await this.sheets.last(em, sheet);
      refuseIf(checkPublication({ wanted: whole(wanted), last: last && whole(last), today }));
      const number = (last?.number ?? 0) + 1;
      const id = await this.sheets.publish(em, {
        ...wanted,
        number,
        publishedById: actor.personId,
        publishedAt: now,
      });
      await recordAudit(em, {
        actorId: actor.personId,
        action: 'PublishSafetySheet',
        subjectType: 'safety_sheet',
        subjectId: id,
        details: { number, inForceFrom: wanted.inForceFrom },
      });
      return id;
    });
  }
}

/** What to wear is part of what is accepted: glasses added make another sheet. */
const whole = ({ textFr, textEn, ppe, inForceFrom }: Omit<LastSheet, 'number'>) => ({
  textFr: `${textFr}\n${ppe.join(' ')}`,
  textEn,
  inForceFrom,
});
