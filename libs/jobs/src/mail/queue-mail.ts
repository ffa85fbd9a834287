import { newId } from '@etabli/database';
import type { Mail } from '@etabli/gateways';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { enqueueJob } from '../queue/enqueue-job';
import { defineJob } from '../queue/job';

export const deliverMail = defineJob('deliver-mail', z.object({ mailId: z.uuid() }));

/** Writes the mail in the transaction that causes it: a rollback takes it back, a commit makes it certain to leave. */
export async function queueMail(em: SqlEntityManager, mail: Mail): Promise<void> {
  const [row] = await em.execute<{ id: string }[]>(
    `insert into outgoing_mail (id, recipient, subject, text_body, html_body, dedupe_key, calendar_text, calendar_method,
       attachment_key, attachment_name)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (dedupe_key) do nothing returning id`,
    [
      newId(),
      mail.to,
      mail.subject,
      mail.text,
      mail.html,
      mail.dedupeKey ?? null,
      mail.calendar?.text ?? null,
      mail.calendar?.method ?? null,
      mail.attachment?.key ?? null,
      mail.attachment?.name ?? null,
    ],
  );
  if (row) await enqueueJob(em, deliverMail, { payload: { mailId: row.id } });
}
