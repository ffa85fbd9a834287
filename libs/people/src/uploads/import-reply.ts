import { importReport, presentRefusal, type ImportReport, type JudgedFile, type RefusalType } from '@etabli/api-kit';
import { Refused, type ImportRefusal, type Language } from '@etabli/domain';
import type { FastifyReply } from 'fastify';

export interface ImportAnswer {
  /** Null when the file could not be read at all. */
  readonly report: ImportReport | null;
  readonly refusals: readonly RefusalType[];
}

export interface ImportQuestion {
  readonly apply: boolean;
  readonly language: Language;
}

/** Answers an import: what each line does, and, when it was to be written and was not, why. */
export async function replyToImport(
  reply: FastifyReply,
  { apply, language }: ImportQuestion,
  judge: () => Promise<JudgedFile>,
): Promise<void> {
  try {
    const report = importReport(await judge(), language);
    const kept: ImportRefusal = { code: 'IMPORT_HAS_REFUSED_LINES', count: report.refused };
    const refusals = apply && !report.applied ? [presentRefusal(kept, language)] : [];
    await reply.status(refusals.length > 0 ? 422 : 200).send({ report, refusals } satisfies ImportAnswer);
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    const refusals = fault.refusals.map((refusal) => presentRefusal(refusal, language));
    await reply.status(422).send({ report: null, refusals } satisfies ImportAnswer);
  }
}
