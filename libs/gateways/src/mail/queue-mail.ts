import { newId } from '@etabli/database';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Mail } from './mail';

/** Writes the mail in the transaction that causes it: a rollback takes it back, a commit makes it certain to leave. */
export async function queueMail(em: SqlEntityManager, mail: Mail): Promise<void> {
  await em.execute(
    `insert into outgoing_mail (id, recipient, subject, text_body, html_body, dedupe_key, calendar_text, calendar_method)
     values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (dedupe_key) do nothing`,
    [
      newId(),
      mail.to,
      mail.subject,
      mail.text,
      mail.html,
      mail.dedupeKey ?? null,
      mail.calendar?.text ?? null,
      mail.calendar?.method ?? null,
    ],
  );
}
