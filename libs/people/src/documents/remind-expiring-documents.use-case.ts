import { Transaction } from '@etabli/database';
import { endOfCivilDay, REMINDER_DAYS, reminderDue } from '@etabli/domain';
import { Notifier } from '@etabli/notifications';
import { Injectable } from '@nestjs/common';
import { documentExpires, type ExpiringDocument } from './document-notices';

const LONGEST = Math.max(...REMINDER_DAYS);

// asked for still, and neither replaced by a later one nor by one that staff will read; a business is told through its owners,
// or through everybody when it has none
const EXPIRING = `select d.id as "documentId", p.id as "personId", t.name as "typeName", d.expires_on::text as "expiresOn"
  from supporting_document d join document_type t on t.id = d.type_id join person p on p.active and (p.id = d.person_id
    or exists (select from business_member m where m.business_id = d.business_id and m.person_id = p.id and m.left_at is null
      and (m.position = 'OWNER' or not exists (select from business_member o
        where o.business_id = m.business_id and o.left_at is null and o.position = 'OWNER'))))
  where d.state = 'ACCEPTED' and t.required_of <> 'NOBODY'
    and d.expires_on between timezone('Europe/Paris', ?::timestamptz)::date
      and timezone('Europe/Paris', ?::timestamptz)::date + ${LONGEST}
    and not exists (select from supporting_document n where n.type_id = d.type_id and n.id <> d.id
      and (n.person_id = d.person_id or n.business_id = d.business_id)
      and (n.state = 'SUBMITTED' or (n.state = 'ACCEPTED' and (n.expires_on is null or (n.expires_on, n.id) > (d.expires_on, d.id)))))
  order by d.expires_on, d.id, p.id`;

/** Tells whoever has a document that will soon expire, thirty days ahead and again seven days ahead. Run as often as one likes: each is told once. */
@Injectable()
export class RemindExpiringDocuments {
  constructor(
    private readonly transaction: Transaction,
    private readonly notifier: Notifier,
  ) {}

  execute(now: number): Promise<void> {
    return this.transaction.run(async (em) => {
      const expiring = await em.execute<ExpiringDocument[]>(EXPIRING, [new Date(now), new Date(now)]);
      for (const document of expiring) {
        const days = reminderDue(endOfCivilDay(document.expiresOn), now);
        if (days !== null) await this.notifier.notify(em, documentExpires(document, days));
      }
    });
  }
}
