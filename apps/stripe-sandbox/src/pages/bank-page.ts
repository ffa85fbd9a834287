import { type FastifyInstance } from 'fastify';
import { BANK_ACTS, isBankAct } from '../control/act-of-bank';
import { type Controlled } from '../control/control-server';
import { ledgerOf } from '../control/ledger';
import { ApiError } from '../http/api-error';
import { parseForm } from '../http/parse-form';
import { type Sandbox } from '../sandbox';
import { disputeCards, eventCards, paymentCards, refundCards } from './bank-cards';
import { html, type Html } from './html';
import { sendPage } from './layout';
import { bodyText, checkToken, tokenField } from './same-origin';
import { euros, moment } from './words';

const PAGE = 'bank';

/** « Jouer la banque » : whoever shows the product decides here what the bank answers. */
export function serveBank(app: FastifyInstance, { sandbox, time }: Controlled): void {
  app.get('/', (request, reply) => {
    const { refused } = request.query as { refused?: string };
    return sendPage(reply, { title: 'Jouer la banque', wide: true, body: bodyOf(sandbox, refused !== undefined) });
  });

  app.post('/play', async (request, reply) => {
    const { form_token: token, act, id, days } = parseForm(bodyText(request));
    checkToken(sandbox, PAGE, token);
    try {
      if (typeof act === 'string' && typeof id === 'string' && isBankAct(act))
        sandbox.run((change) => BANK_ACTS[act](change, id));
      if (typeof days === 'string') await time.advanceTo(sandbox.now() + Math.min(Number(days) || 0, 366) * 86_400);
      await sandbox.store.flushed();
      time.nudge();
      return await reply.redirect('.', 303);
    } catch (error) {
      if (error instanceof ApiError) return reply.redirect('.?refused', 303);
      throw error;
    }
  });
}

function bodyOf(sandbox: Sandbox, refused: boolean): Html {
  const { store } = sandbox;
  const token = tokenField(sandbox, PAGE);
  const { sums } = ledgerOf(store);
  return html` <h1>Jouer la banque</h1>
    <p>Décidez de ce que répond la banque : l’atelier l’apprend par ses messages, comme en vrai.</p>
    ${refused && html`<div class="card no" role="alert"><strong>Ce n’est plus possible : la banque avait déjà décidé autrement.</strong></div>`}
    <div class="card">
      <p>Il est <strong>${moment(sandbox.now())}</strong> à la banque.</p>
      <div class="row">${[1, 5, 8, 30].map((days) => advance(token, days))}</div>
    </div>
    <dl class="figures">
      ${figure('Encaissé', sums.charged)}${figure('En cours de prélèvement', sums.pending)}
      ${figure('Remboursé', sums.refunded)}${figure('Contesté', sums.disputed)}${figure('Solde après frais', sums.balance)}
    </dl>
    <h2>Paiements</h2>
    ${paymentCards(store, token)}
    <h2>Contestations</h2>
    ${disputeCards(store, token)}
    <h2>Remboursements</h2>
    ${refundCards(store, token)}
    <h2>Messages à l’atelier</h2>
    ${eventCards(store, token)}`;
}

const advance = (token: Html, days: number): Html =>
  html` <form method="post" action="play">
    ${token}<button name="days" value="${days}">${days === 1 ? 'Demain' : `Dans ${days} jours`}</button>
  </form>`;

const figure = (name: string, cents: number): Html =>
  html`<div>
    <dt>${name}</dt>
    <dd>${euros(cents)}</dd>
  </div>`;
