import { Database } from '@etabli/database';
import { canonicalText, type IssuedDocument, type PeriodClosing, type SealedDocument } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import type { Days } from '../exports/books-of-period.query';
import { type AccountingFile, PeriodFiles } from '../exports/period-files';
import { Papers } from '../paper/papers';
import { verificationWords } from '../verifying/verification-words';
import { VerifyDocuments } from '../verifying/verify-documents';
import { readMe } from './archive-words';
import type { FileToZip } from './zip-of';

/** A closed period, and where the one before it stopped. */
export interface ClosedPeriod {
  readonly closing: PeriodClosing;
  readonly previousSeal: string;
  readonly seal: string;
  readonly closedAt: string;
  readonly closedBefore: string | null;
}

interface DocumentRow extends SealedDocument<IssuedDocument> {
  readonly id: string;
}

/** What the archive of a closed period holds. */
@Injectable()
export class ArchiveContents {
  constructor(
    private readonly database: Database,
    private readonly files: PeriodFiles,
    private readonly papers: Papers,
    private readonly verify: VerifyDocuments,
  ) {}

  /** One file after the other: papers of a large month are never all in memory. */
  async *of(period: ClosedPeriod): AsyncGenerator<FileToZip> {
    const days = daysOf(period);
    const documents = await this.documents(days);
    yield text('LISEZMOI.txt', readMe(period.closing.closedThrough));
    yield fileOf(await this.files.fec(days));
    yield fileOf({ ...(await this.files.documents(days)), name: 'factures.csv' });
    yield fileOf({ ...(await this.files.sales(days)), name: 'ventes-par-taux.csv' });
    yield text('pieces.jsonl', documents.map((one) => `${sealedText(one.document, one)}\n`).join(''));
    yield text('cloture.json', `${sealedText(period.closing, period)}\n`);
    yield text('verification.txt', `${verificationWords(await this.verify.run())}\n`);
    for (const { id, document } of documents) {
      const paper = await this.papers.bytes(id);
      if (!paper) throw new Error(`the paper of ${document.number} is lost`);
      yield { name: `factures/${paper.name}`, bytes: paper.bytes };
    }
  }

  private documents({ from, through }: Days): Promise<DocumentRow[]> {
    return this.database.sql<DocumentRow>(
      `select id, document, previous_seal as "previousSeal", seal from billing_document
       where issued_on between ? and ? order by series, year, rank`,
      [from, through],
    );
  }
}

/** From the day after the closing before, or from the very first day. */
function daysOf({ closing, closedBefore }: ClosedPeriod): Days {
  if (!closedBefore) return { from: '0001-01-01', through: closing.closedThrough };
  const next = new Date(Date.parse(closedBefore) + 86_400_000).toISOString().slice(0, 10);
  return { from: next, through: closing.closedThrough };
}

const text = (name: string, words: string): FileToZip => ({ name, bytes: Buffer.from(words, 'utf8') });

const fileOf = (file: AccountingFile): FileToZip => text(file.name, file.text);

/** What was sealed in its very text, so that whoever holds the archive can compute its seal again. */
const sealedText = (content: unknown, { previousSeal, seal }: { previousSeal: string; seal: string }): string =>
  `{"content":${canonicalText(content)},"previousSeal":"${previousSeal}","seal":"${seal}"}`;
