import type Stripe from 'stripe';
import { type FastifyInstance, type FastifyReply } from 'fastify';
import { type Intent, paySession } from '../checkout/pay-session';
import { ApiError } from '../http/api-error';
import { parseForm } from '../http/parse-form';
import { type Sandbox } from '../sandbox';
import { html, type Html } from './html';
import { sendLost, sendPage } from './layout';
import { methodForm, readMethodForm } from './method-form';
import { bodyText, checkToken, tokenField } from './same-origin';
import { euros, refusalWords, wordsOf } from './words';

type Session = Stripe.Checkout.Session;
interface WithId {
  Params: { id: string };
}

/** The hosted page where a member pays, or saves a payment method. */
export function serveCheckout(app: FastifyInstance, sandbox: Sandbox): void {
  const show = (reply: FastifyReply, session: Session, refusal: string | null) =>
    sendPage(reply, {
      title: titleOf(session),
      body: bodyOf(sandbox, session, refusal),
      leadsTo: [session.success_url, sandbox.publicUrl],
    });

  app.get<WithId>('/c/pay/:id', (request, reply) => {
    const session = sandbox.store.find('checkout.session', request.params.id);
    if (session?.status === 'complete') return reply.redirect(successUrl(session), 303);
    return session?.status === 'open' ? show(reply, session, lastRefusal(sandbox, session)) : sendLost(reply);
  });

  app.post<WithId>('/c/pay/:id', async (request, reply) => {
    const { id } = request.params;
    const session = sandbox.store.find('checkout.session', id);
    if (session?.status === 'complete') return reply.redirect(successUrl(session), 303);
    if (session?.status !== 'open') return sendLost(reply);
    const { form_token: token, ...fields } = parseForm(bodyText(request));
    checkToken(sandbox, id, token);
    try {
      const intent = sandbox.run((change) => paySession(change, session, readMethodForm(fields)));
      await sandbox.store.flushed();
      return await reply.redirect(nextUrl(intent) ?? successUrl(session), 303);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      await sandbox.store.flushed();
      return show(reply, sandbox.store.find('checkout.session', id) ?? session, wordsOf(error));
    }
  });
}

/** Where the bank wants to see the holder, if it does. */
export const nextUrl = (intent: Intent): string | null => intent.next_action?.redirect_to_url?.url ?? null;

const successUrl = ({ id, success_url: url }: Session): string => (url ?? '').replaceAll('{CHECKOUT_SESSION_ID}', id);

const titleOf = ({ mode }: Session): string => (mode === 'setup' ? 'Moyen de paiement' : 'Paiement');

/** What happened at the bank's page, when the visitor comes back from there. */
function lastRefusal(sandbox: Sandbox, { setup_intent: setup, payment_intent: payment }: Session): string | null {
  const error =
    typeof setup === 'string'
      ? sandbox.store.find('setup_intent', setup)?.last_setup_error
      : sandbox.store.find('payment_intent', String(payment))?.last_payment_error;
  return error ? refusalWords(error) : null;
}

function bodyOf(sandbox: Sandbox, session: Session, refusal: string | null): Html {
  const saving = session.mode === 'setup';
  const total = euros(session.amount_total ?? 0);
  const lines = sandbox.store.find('basket', session.id)?.lines ?? [];
  return html` <p class="quiet">Établi (démonstration)</p>
    <h1>${saving ? 'Enregistrer un moyen de paiement' : 'Votre paiement'}</h1>
    ${saving ? html`<p>Rien n’est débité aujourd’hui. Vos prochaines factures seront réglées à leur échéance.</p>` : html`<p class="amount">${total}</p>`}
    ${
      lines.length > 0 &&
      html`<ul class="plain">
        ${lines.map(basketLine)}
      </ul>`
    }
    ${refusal && html`<div class="card no" role="alert"><strong>${refusal}</strong></div>`}
    ${methodForm({
      types: session.payment_method_types,
      token: tokenField(sandbox, session.id),
      now: sandbox.now(),
      email: emailOf(sandbox, session),
      cardVerb: saving ? 'Enregistrer cette carte' : `Payer ${total}`,
      debitVerb: saving ? 'Enregistrer ce compte' : `Payer ${total} par prélèvement`,
    })}
    ${session.cancel_url && html`<a class="back" href="${session.cancel_url}">Revenir sans ${saving ? 'enregistrer' : 'payer'}</a>`}`;
}

const basketLine = ({ name, unitAmount, quantity }: { name: string; unitAmount: number; quantity: number }): Html =>
  html`<li><span>${name}${quantity > 1 && ` × ${quantity}`}</span><span>${euros(unitAmount * quantity)}</span></li>`;

function emailOf(sandbox: Sandbox, session: Session): string | null {
  const customer = typeof session.customer === 'string' ? sandbox.store.find('customer', session.customer) : undefined;
  return session.customer_email ?? (customer && !customer.deleted ? customer.email : null);
}
