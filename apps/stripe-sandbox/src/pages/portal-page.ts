import type Stripe from 'stripe';
import { type FastifyInstance, type FastifyReply } from 'fastify';
import { updateCustomer } from '../customers/customers';
import { ApiError, noSuch } from '../http/api-error';
import { parseForm } from '../http/parse-form';
import { detach } from '../payment-methods/attach';
import { createMethod } from '../payment-methods/payment-methods';
import { type Sandbox } from '../sandbox';
import { confirmSetupIntent } from '../setup-intents/confirm-setup-intent';
import { createSetupIntent } from '../setup-intents/create-setup-intent';
import { type Change } from '../store/change';
import { nextUrl } from './checkout-page';
import { html, type Html } from './html';
import { sendLost, sendPage } from './layout';
import { methodForm, readMethodForm } from './method-form';
import { bodyText, checkToken, tokenField } from './same-origin';
import { wordsOf } from './words';

type Session = Stripe.BillingPortal.Session;
interface WithId {
  Params: { id: string };
}
/** A link to the portal serves for an hour. */
const LASTS = 3600;

/** Where a member sees, adds and takes away their cards and accounts. */
export function servePortal(app: FastifyInstance, sandbox: Sandbox): void {
  const find = (id: string): Session | undefined => {
    const session = sandbox.store.find('billing_portal.session', id);
    return session && session.created + LASTS > sandbox.now() ? session : undefined;
  };
  const show = (reply: FastifyReply, session: Session, refusal: string | null) =>
    sendPage(reply, {
      title: 'Moyens de paiement',
      body: bodyOf(sandbox, session, refusal),
      leadsTo: [sandbox.publicUrl],
    });

  app.get<WithId>('/p/session/:id', (request, reply) => {
    const session = find(request.params.id);
    return session ? show(reply, session, null) : sendLost(reply);
  });

  app.post<WithId>('/p/session/:id', async (request, reply) => {
    const session = find(request.params.id);
    if (!session) return sendLost(reply);
    const { form_token: token, ...fields } = parseForm(bodyText(request));
    checkToken(sandbox, session.id, token);
    try {
      const next = sandbox.run((change) => act(change, session, fields));
      await sandbox.store.flushed();
      return await reply.redirect(next ?? session.url, 303);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return show(reply, session, wordsOf(error));
    }
  });
}

/** Gives where the bank wants to see the holder first, if it does. */
function act(change: Change, { customer, url }: Session, fields: Record<string, unknown>): string | null {
  const { forget, prefer } = fields;
  const chosen = typeof forget === 'string' ? forget : prefer;
  if (typeof chosen !== 'string') return add(change, { customer, url }, fields);
  if (change.find('payment_method', chosen)?.customer !== customer) throw noSuch('PaymentMethod', chosen);
  if (forget) detach(change, chosen);
  else updateCustomer(change, customer, { invoice_settings: { default_payment_method: chosen } });
  return null;
}

function add(
  change: Change,
  { customer, url }: Pick<Session, 'customer' | 'url'>,
  fields: Record<string, unknown>,
): string | null {
  const method = createMethod(change, readMethodForm(fields));
  const setup = createSetupIntent(change, { customer });
  const acceptance = { type: 'online' as const, accepted_at: change.now, online: {} };
  const mandateData = method.type === 'sepa_debit' ? { customer_acceptance: acceptance } : undefined;
  const intent = confirmSetupIntent(change, setup.id, {
    payment_method: method.id,
    mandate_data: mandateData,
    return_url: url,
  });
  return nextUrl(intent);
}

function bodyOf(sandbox: Sandbox, session: Session, refusal: string | null): Html {
  const token = tokenField(sandbox, session.id);
  const customer = sandbox.store.find('customer', session.customer);
  const preferred = customer && !customer.deleted ? customer.invoice_settings.default_payment_method : null;
  const methods = sandbox.store.all('payment_method').filter((one) => one.customer === session.customer);
  return html` <p class="quiet">Établi (démonstration)</p>
    <h1>Vos moyens de paiement</h1>
    ${refusal && html`<div class="card no" role="alert"><strong>${refusal}</strong></div>`}
    ${methods.length === 0 && html`<p>Aucun pour l’instant. Ajoutez une carte ou un compte ci-dessous.</p>`}
    ${methods.map((method) => methodCard(method, { token, isPreferred: method.id === preferred }))}
    <h2>Ajouter</h2>
    ${methodForm({
      types: ['card', 'sepa_debit'],
      token,
      now: sandbox.now(),
      email: customer && !customer.deleted ? customer.email : null,
      cardVerb: 'Ajouter cette carte',
      debitVerb: 'Ajouter ce compte',
    })}
    ${session.return_url && html`<a class="back" href="${session.return_url}">Revenir à l’atelier</a>`}`;
}

export function methodName({ card, sepa_debit: debit }: Stripe.PaymentMethod): string {
  if (debit) return `Compte ${debit.country ?? ''}…${debit.last4 ?? ''}`;
  return card
    ? `${card.brand === 'visa' ? 'Visa' : card.brand} …${card.last4}, ${card.exp_month}/${card.exp_year}`
    : '';
}

const methodCard = (
  method: Stripe.PaymentMethod,
  { token, isPreferred }: { token: Html; isPreferred: boolean },
): Html =>
  html` <div class="card">
    <p>
      <strong>${methodName(method)}</strong> ${isPreferred && html`<span class="state good">utilisé par défaut</span>`}
    </p>
    <div class="row">
      ${!isPreferred && html`<form method="post">${token}<button name="prefer" value="${method.id}">Utiliser par défaut</button></form>`}
      <form method="post">${token}<button class="danger" name="forget" value="${method.id}">Retirer</button></form>
    </div>
  </div>`;
