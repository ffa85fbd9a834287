import { newId, Transaction } from '@etabli/database';
import type { IssuedDocument } from '@etabli/domain';
import { FileStore } from '@etabli/gateways';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { paperOf } from './paper-of';

/** Where the file of a document is kept, and what it is called on the reader's disk. */
export interface Paper {
  readonly key: string;
  readonly name: string;
}

interface Stored {
  readonly document: IssuedDocument;
  readonly key: string | null;
}

/** The Factur-X file of each document: made once, kept for good, the same for whoever reads it. */
@Injectable()
export class Papers {
  constructor(
    private readonly transaction: Transaction,
    private readonly files: FileStore,
  ) {}

  /** @returns null when there is no such document */
  async of(documentId: string): Promise<Paper | null> {
    const stored = await this.transaction.run((em) => this.stored(em, documentId));
    if (!stored) return null;
    const name = `${stored.document.number}.pdf`;
    return { key: stored.key ?? (await this.make(documentId, stored.document)), name };
  }

  /** @returns null when there is no such document, or its file is lost */
  async bytes(documentId: string): Promise<(Paper & { readonly bytes: Uint8Array }) | null> {
    const paper = await this.of(documentId);
    const bytes = paper && (await this.files.get(paper.key));
    return paper && bytes ? { ...paper, bytes } : null;
  }

  /** The file before the row that names it; of two who make it at once, the second finds the row and keeps the first's. */
  private async make(documentId: string, document: IssuedDocument): Promise<string> {
    const bytes = await paperOf(document);
    const key = `paper-${newId()}.pdf`;
    await this.files.put(key, bytes);
    return this.transaction.run(async (em) => {
      await em.execute(
        `insert into billing_paper (document_id, file_key, sha256, bytes) values (?, ?, ?, ?) on conflict (document_id) do nothing`,
        [documentId, key, createHash('sha256').update(bytes).digest('hex'), bytes.byteLength],
      );
      return (await this.stored(em, documentId))?.key ?? key;
    });
  }

  private async stored(em: SqlEntityManager, documentId: string): Promise<Stored | undefined> {
    const [row] = await em.execute<Stored[]>(
      `select d.document, p.file_key as key from billing_document d left join billing_paper p on p.document_id = d.id
       where d.id = ?::uuid`,
      [documentId],
    );
    return row;
  }
}
