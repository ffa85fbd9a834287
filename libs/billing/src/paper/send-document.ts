import { Transaction } from '@etabli/database';
import { dayText, type IssuedDocument } from '@etabli/domain';
import { composeMail } from '@etabli/gateways';
import { queueMail } from '@etabli/jobs';
import { NotificationSettings } from '@etabli/notifications';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Papers, type Paper } from './papers';
import { eurosText } from './paper-words';

interface Addressed {
  readonly document: IssuedDocument;
  /** Of the account, or of those who run the business. */
  readonly emails: readonly string[];
}

/** Sends a document that was just issued to whom it is for, once. */
@Injectable()
export class SendDocument {
  constructor(
    private readonly transaction: Transaction,
    private readonly papers: Papers,
    private readonly settings: NotificationSettings,
  ) {}

  async execute(documentId: string): Promise<void> {
    const paper = await this.papers.of(documentId);
    if (!paper) return;
    await this.transaction.run(async (em) => {
      const addressed = await addressedTo(em, documentId);
      for (const email of addressed?.emails ?? [])
        if (addressed) await queueMail(em, this.letter(addressed.document, { email, paper, documentId }));
    });
  }

  private letter(
    document: IssuedDocument,
    { email, paper, documentId }: { readonly email: string; readonly paper: Paper; readonly documentId: string },
  ) {
    const isInvoice = document.kind === 'INVOICE';
    const amount = eurosText(document.totals.grossCents);
    return composeMail({
      to: email,
      language: 'FR',
      subject: `${isInvoice ? 'Votre facture' : 'Votre avoir'} ${document.number}`,
      greeting: 'Bonjour,',
      paragraphs: isInvoice
        ? [
            `Voici votre facture ${document.number} du ${dayText(document.issuedOn)} : ${amount} TTC, à payer au plus tard le ${dayText(document.dueOn)}.`,
            'Si vous avez enregistré une carte ou un compte bancaire, le paiement se fait tout seul à l’échéance.',
          ]
        : [`Voici votre avoir ${document.number} du ${dayText(document.issuedOn)} : ${amount} TTC en votre faveur.`],
      action: { label: 'Voir mes factures', url: `${this.settings.publicUrl}/mes-factures` },
      dedupeKey: `document ${documentId} ${email}`,
      attachment: paper,
    });
  }
}

async function addressedTo(em: SqlEntityManager, documentId: string): Promise<Addressed | undefined> {
  const [row] = await em.execute<Addressed[]>(
    `select d.document, case when a.email is not null then json_build_array(a.email) else (
         select coalesce(json_agg(p.email order by p.email), '[]') from person p
         where p.active and (p.id = a.person_id or p.id in (
           select m.person_id from business_member m
           where m.business_id = a.business_id and m.left_at is null and m.position = 'OWNER'))) end as emails
     from billing_document d join billing_account a on a.id = d.account_id where d.id = ?::uuid`,
    [documentId],
  );
  return row;
}
