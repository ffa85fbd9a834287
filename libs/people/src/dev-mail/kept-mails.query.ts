import { idField } from '@etabli/api-kit';
import { Database } from '@etabli/database';
import { Injectable } from '@nestjs/common';

export interface KeptMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: string;
}

/** Mails on one page of the list. */
export const MAILS_A_PAGE = 30;

/** Reads the mails kept in the database, newest first. */
@Injectable()
export class KeptMailsQuery {
  constructor(private readonly database: Database) {}

  /** @param page from 0; one mail more than a page tells that there is a next one */
  list(page: number): Promise<KeptMail[]> {
    return this.database.sql<KeptMail>(`${SELECT} order by id desc limit ? offset ?`, [
      MAILS_A_PAGE + 1,
      page * MAILS_A_PAGE,
    ]);
  }

  async one(id: string): Promise<KeptMail | undefined> {
    if (!idField.safeParse(id).success) return undefined;
    const [mail] = await this.database.sql<KeptMail>(`${SELECT} where id = ?`, [id]);
    return mail;
  }
}

const SELECT = `select id, recipient, subject, text_body as text, created_at as "createdAt" from outgoing_mail`;
