import { idField, parseInput, requireRole, WORKSHOP_USERS, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkAcceptance, civilDay, refuseIf } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { SafetySheetsRepository } from './safety-sheets.repository';

const AcceptSafetySheetSchema = z.object({ safetySheetId: idField });

/** A person accepts a safety sheet for themselves, as it was before them. Twice is once. */
@Injectable()
export class AcceptSafetySheet {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly sheets: SafetySheetsRepository,
  ) {}

  /** @returns the id of the version */
  async execute(viewer: Viewer, input: unknown): Promise<string> {
    const { personId, language } = requireRole(viewer, ...WORKSHOP_USERS);
    const { safetySheetId: id } = parseInput(AcceptSafetySheetSchema, input);
    const now = this.clock.now();
    return this.transaction.run(async (em) => {
      const versions = await this.sheets.versionsBeside(em, id);
      const number = versions.find((version) => version.id === id)?.number ?? 0;
      refuseIf(checkAcceptance(versions, { number, today: civilDay(now) }));
      const textHash = await this.sheets.accept(em, { id, personId, language, now });
      if (textHash !== undefined)
        await recordAudit(em, {
          actorId: personId,
          action: 'AcceptSafetySheet',
          subjectType: 'safety_sheet',
          subjectId: id,
          details: { number, textHash },
        });
      return id;
    });
  }
}
