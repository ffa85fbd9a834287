import { idField, parseInput, requireRole, type SignedIn, type Viewer, WORKSHOP_USERS } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { notFound, type PaymentRefusal, refuseIf } from '@etabli/domain';
import { Clock, PaymentGateway } from '@etabli/gateways';
import { NotificationSettings } from '@etabli/notifications';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { AccountRow } from '../accounts/account-row';
import { mustAnswerFor } from '../accounts/answers-for';
import { orUnavailable, ProviderCustomer } from '../methods/provider-customer';
import { AttemptsRepository } from './attempts.repository';
import { UNDER_WAY } from './attempt-row';

const OpenInvoicePaymentSchema = z.object({ documentId: idField });

interface Invoice {
  readonly accountId: string;
  readonly number: string;
  readonly openCents: number;
}
interface PageAttempt {
  readonly id: string;
  readonly methodId: string | null;
  readonly state: string;
  readonly amountCents: number;
}
type ToPay = Invoice & { readonly account: AccountRow; readonly attempt: { id: string; amountCents: number } };

/** Opens the provider's page where an invoice is paid by card; the page already open for it, when there is one. */
@Injectable()
export class OpenInvoicePayment {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly attempts: AttemptsRepository,
    private readonly customers: ProviderCustomer,
    private readonly gateway: PaymentGateway,
    private readonly settings: NotificationSettings,
  ) {}

  /** @returns the address of the page */
  async execute(viewer: Viewer, input: unknown): Promise<string> {
    const person = requireRole(viewer, ...WORKSHOP_USERS);
    const { documentId } = parseInput(OpenInvoicePaymentSchema, input);
    const { account, attempt, number } = await this.transaction.run((em) => this.begin(em, person, documentId));
    const page = {
      attemptId: attempt.id,
      amountCents: attempt.amountCents,
      customerId: await this.customers.of(account),
      description: person.language === 'EN' ? `Invoice ${number}` : `Facture ${number}`,
      language: person.language,
      returnUrl: `${this.settings.publicUrl}/mes-factures`,
    };
    return orUnavailable(this.gateway.openPayPage(page));
  }

  private async begin(em: SqlEntityManager, person: SignedIn, documentId: string): Promise<ToPay> {
    const before = await this.invoice(em, documentId);
    await mustAnswerFor(em, person, before);
    const account = await this.attempts.lockAccount(em, before.accountId);
    const invoice = await this.invoice(em, documentId);
    const underWay = await this.underWay(em, documentId);
    refuseIf(refusalsOf(invoice, underWay));
    if (underWay) return { ...invoice, account, attempt: underWay };
    const { accountId, openCents: amountCents } = invoice;
    const id = await this.attempts.add(em, {
      ...{ documentId, accountId, methodId: null, amountCents, plannedAt: this.clock.now() },
    });
    await recordAudit(em, {
      actorId: person.personId,
      action: 'OpenInvoicePayment',
      subjectType: 'billing_document',
      subjectId: documentId,
      details: { attemptId: id, amountCents },
    });
    return { ...invoice, account, attempt: { id, amountCents } };
  }

  private async invoice(em: SqlEntityManager, documentId: string): Promise<Invoice> {
    const [row] = await em.execute<Invoice[]>(
      `select r.account_id as "accountId", d.number, r.gross_cents - r.settled_cents as "openCents"
       from receivable r join billing_document d on d.id = r.document_id where r.document_id = ?`,
      [documentId],
    );
    if (!row) throw notFound('invoice');
    return row;
  }

  private async underWay(em: SqlEntityManager, documentId: string): Promise<PageAttempt | undefined> {
    const [row] = await em.execute<PageAttempt[]>(
      `select id, method_id as "methodId", state, amount_cents as "amountCents" from payment_attempt
       where document_id = ? and state in ${UNDER_WAY}`,
      [documentId],
    );
    return row;
  }
}

function refusalsOf({ openCents }: Invoice, underWay: PageAttempt | undefined): PaymentRefusal[] {
  if (openCents === 0) return [{ code: 'NOTHING_TO_PAY' }];
  const samePage = underWay?.methodId === null && underWay.state === 'ACTION_NEEDED';
  return underWay && !samePage ? [{ code: 'PAYMENT_UNDER_WAY' }] : [];
}
