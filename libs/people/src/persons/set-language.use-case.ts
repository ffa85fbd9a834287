import { parseInput, requireSignedIn, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { LANGUAGES } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';

const SetLanguageSchema = z.object({ language: z.enum(LANGUAGES) });

/** The viewer chooses the language of screens, sentences and mails. */
@Injectable()
export class SetLanguage {
  constructor(private readonly transaction: Transaction) {}

  async execute(viewer: Viewer, input: unknown): Promise<(typeof LANGUAGES)[number]> {
    const { personId } = requireSignedIn(viewer);
    const { language } = parseInput(SetLanguageSchema, input);
    await this.transaction.run(async (em) => {
      await em.execute('update person set language = ? where id = ?', [language, personId]);
      await recordAudit(em, {
        actorId: personId,
        action: 'SetLanguage',
        subjectType: 'person',
        subjectId: personId,
        details: { language },
      });
    });
    return language;
  }
}
