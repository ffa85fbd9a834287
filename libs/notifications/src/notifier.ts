import { newId } from '@etabli/database';
import { DEFAULT_CHANNELS, type Channels } from '@etabli/domain';
import { composeMail } from '@etabli/gateways';
import { queueMail } from '@etabli/jobs';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Notice, NoticeWords, Recipient } from './notice';
import { NotificationSettings } from './notification-settings';

interface RecipientRow extends Recipient {
  readonly active: boolean;
  readonly inApp: boolean | null;
  readonly mail: boolean | null;
}

/** Tells people things, on the screen and by mail as they wish, in the transaction that causes it. */
@Injectable()
export class Notifier {
  constructor(private readonly settings: NotificationSettings) {}

  /** @returns false when the person was told already, or is no longer here to be told */
  async notify(em: SqlEntityManager, notice: Notice): Promise<boolean> {
    const recipient = await recipientOf(em, notice);
    if (!recipient?.active) return false;
    const words = notice.words(recipient);
    const channels = channelsOf(recipient, notice);
    if (!(await record(em, { notice, words, channels }))) return false;
    if (channels.mail) await this.write(em, { notice, words, recipient });
    return true;
  }

  private write(
    em: SqlEntityManager,
    { notice, words, recipient }: { notice: Notice; words: NoticeWords; recipient: Recipient },
  ): Promise<void> {
    const { language, firstName, email } = recipient;
    const calendar = notice.calendar?.(recipient);
    const mail = composeMail({
      to: email,
      language,
      subject: words.title,
      greeting: language === 'FR' ? `Bonjour ${firstName},` : `Hello ${firstName},`,
      paragraphs: words.paragraphs,
      action: { label: words.action, url: `${this.settings.publicUrl}${notice.path}` },
      note: WHY_THIS_MAIL[language],
      dedupeKey: `notification:${notice.dedupeKey}`,
      ...(calendar ? { calendar } : {}),
    });
    return queueMail(em, mail);
  }
}

const WHY_THIS_MAIL = {
  FR: 'Vous choisissez ce que vous recevez par mail dans «\u00a0Moi\u00a0», rubrique «\u00a0Notifications\u00a0».',
  EN: 'You choose what you receive by mail under “Me”, “Notifications”.',
} as const;

const channelsOf = ({ inApp, mail }: RecipientRow, { type }: Notice): Channels =>
  inApp === null || mail === null ? DEFAULT_CHANNELS[type] : { inApp, mail };

async function recipientOf(em: SqlEntityManager, { personId, type }: Notice): Promise<RecipientRow | undefined> {
  const [row] = await em.execute<RecipientRow[]>(
    `select p.email, p.first_name as "firstName", p.first_name || ' ' || p.last_name as "displayName", p.language, p.active,
       n.in_app as "inApp", n.mail
     from person p left join notification_preference n on n.person_id = p.id and n.type = ? where p.id = ?::uuid`,
    [type, personId],
  );
  return row;
}

interface Told {
  readonly notice: Notice;
  readonly words: NoticeWords;
  readonly channels: Channels;
}

/** Written even for who wants neither: the record of what was told, and the key that keeps it from being told again. */
async function record(em: SqlEntityManager, { notice, words, channels }: Told): Promise<boolean> {
  const written = await em.execute<{ id: string }[]>(
    `insert into notification (id, person_id, type, title, body, path, dedupe_key, in_app)
     values (?, ?::uuid, ?, ?, ?, ?, ?, ?) on conflict (dedupe_key) do nothing returning id`,
    [
      newId(),
      notice.personId,
      notice.type,
      words.title.slice(0, 200),
      words.paragraphs.join('\n').slice(0, 2_000),
      notice.path,
      notice.dedupeKey,
      channels.inApp,
    ],
  );
  return written.length > 0;
}
