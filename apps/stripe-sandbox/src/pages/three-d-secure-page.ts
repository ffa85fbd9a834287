import { type FastifyInstance } from 'fastify';
import { completeSession, type Intent, sessionOf } from '../checkout/pay-session';
import { parseForm } from '../http/parse-form';
import { provePayment } from '../payment-intents/prove-payment';
import { type Sandbox } from '../sandbox';
import { proveSetup } from '../setup-intents/confirm-setup-intent';
import { type Change } from '../store/change';
import { html, type Html } from './html';
import { sendLost, sendPage } from './layout';
import { bodyText, checkToken, tokenField } from './same-origin';
import { euros } from './words';

interface WithId {
  Params: { id: string };
}

/** The page of the bank, where the holder of a card says: it is me. */
export function serveThreeDSecure(app: FastifyInstance, sandbox: Sandbox): void {
  app.get<WithId>('/3ds/:id', (request, reply) => {
    const intent = waitingIntent(sandbox, request.params.id);
    if (!intent) return sendLost(reply);
    const session = sandbox.run((change) => sessionOf(change, intent.id));
    const leadsTo = [returnUrlOf(intent), session?.success_url, sandbox.publicUrl];
    return sendPage(reply, { title: 'Authentification', body: bodyOf(sandbox, intent), leadsTo });
  });

  app.post<WithId>('/3ds/:id', async (request, reply) => {
    const waiting = waitingIntent(sandbox, request.params.id);
    if (!waiting) return sendLost(reply);
    const { form_token: token, answer } = parseForm(bodyText(request));
    checkToken(sandbox, waiting.id, token);
    const after = sandbox.run((change) => prove(change, waiting, answer === 'yes'));
    await sandbox.store.flushed();
    const back = returnUrlOf(waiting);
    if (!back) return sendPage(reply, { title: 'Authentification', body: ended() });
    return reply.redirect(withOutcome(back, after), 303);
  });
}

function prove(change: Change, waiting: Intent, accepted: boolean): Intent {
  const after =
    waiting.object === 'setup_intent'
      ? proveSetup(change, waiting.id, accepted)
      : provePayment(change, waiting.id, accepted);
  const session = sessionOf(change, waiting.id);
  if (session) completeSession(change, session.id);
  return after;
}

function waitingIntent({ store }: Sandbox, id: string): Intent | undefined {
  const intent = store.find('payment_intent', id) ?? store.find('setup_intent', id);
  return intent?.status === 'requires_action' ? intent : undefined;
}

const returnUrlOf = (intent: Intent): string | null => intent.next_action?.redirect_to_url?.return_url ?? null;

/** The product learns from its address which intent came back, as from Stripe. */
function withOutcome(back: string, intent: Intent): string {
  const url = new URL(back);
  url.searchParams.set(intent.object, intent.id);
  url.searchParams.set(`${intent.object}_client_secret`, intent.client_secret ?? '');
  url.searchParams.set('redirect_status', intent.status === 'succeeded' ? 'succeeded' : 'failed');
  return url.href;
}

function bodyOf(sandbox: Sandbox, intent: Intent): Html {
  const last4 = sandbox.store.find('payment_method', String(intent.payment_method))?.card?.last4 ?? '····';
  const what =
    intent.object === 'setup_intent'
      ? html`<p>Établi (démonstration) veut garder cette carte pour vos prochaines factures.</p>`
      : html`<p>Établi (démonstration) demande</p>
          <p class="amount">${euros(intent.amount)}</p>`;
  return html` <p class="quiet">Banque de démonstration · 3-D Secure</p>
    <h1>Est-ce bien vous ?</h1>
    <div class="card">
      ${what}
      <p class="quiet">Carte se terminant par ${last4}</p>
    </div>
    <form method="post">
      ${tokenField(sandbox, intent.id)}
      <button class="main" name="answer" value="yes">C’est bien moi</button>
      <button class="danger" name="answer" value="no">Ce n’est pas moi : refuser</button>
    </form>`;
}

const ended = (): Html =>
  html`<h1>C’est noté</h1>
    <p>Vous pouvez fermer cette page et revenir à l’atelier.</p>`;
