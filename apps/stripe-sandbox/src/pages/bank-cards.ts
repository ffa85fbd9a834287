import type Stripe from 'stripe';
import { type BankAct } from '../control/act-of-bank';
import { type Store } from '../store/store';
import { html, type Html } from './html';
import { euros, moment, refusalWords } from './words';

const SHOWN = 50;
const newest = <T>(records: T[]): T[] => records.slice(-SHOWN).reverse();
const orNone = (cards: Html[], none: string): Html =>
  cards.length > 0 ? html`${cards}` : html`<p class="quiet">${none}</p>`;

interface Button {
  act: BankAct;
  words: string;
  isDangerous?: boolean;
}

const buttons = (token: Html, id: string, offered: Button[]): Html =>
  html`<div class="row">
    ${offered.map(
      ({ act, words, isDangerous }) =>
        html` <form method="post" action="play">
          ${token}<input type="hidden" name="act" value="${act}" />
          <button class="${isDangerous ? 'danger' : ''}" name="id" value="${id}">${words}</button>
        </form>`,
    )}
  </div>`;

interface Entry {
  title: string;
  state: Html;
  about: (string | null)[];
  actions: Html;
}

const entry = ({ title, state, about, actions }: Entry): Html =>
  html` <div class="card entry">
    <div>
      <strong>${title}</strong> ${state}<br />
      <span class="quiet">${about.filter((part) => part).join(' · ')}</span>
    </div>
    ${actions}
  </div>`;

const state = (words: string, mood: '' | 'good' | 'bad' = ''): Html =>
  html`<span class="state ${mood}">${words}</span>`;

export function paymentCards(store: Store, token: Html): Html {
  const cards = newest(store.all('charge')).map((charge) =>
    entry({
      title: euros(charge.amount),
      state: chargeState(charge),
      about: [
        refusalOf(charge),
        methodOf(charge),
        moment(charge.created),
        charge.description,
        charge.billing_details.name,
        charge.id,
      ],
      actions: buttons(token, charge.id, chargeButtons(charge)),
    }),
  );
  return orNone(cards, 'Aucun pour l’instant : payez une facture, ou enregistrez une carte dans l’atelier.');
}

const refusalOf = ({ status, failure_code: code, outcome }: Stripe.Charge): string | null =>
  status === 'failed' ? refusalWords({ code, decline_code: outcome?.reason }) : null;

function methodOf({ payment_method_details: details }: Stripe.Charge): string {
  if (details?.sepa_debit) return `prélèvement …${details.sepa_debit.last4 ?? ''}`;
  return `carte …${details?.card?.last4 ?? ''}`;
}

function chargeState(charge: Stripe.Charge): Html {
  if (charge.status === 'pending') return state('prélèvement en cours');
  if (charge.status === 'failed') return state('refusé', 'bad');
  if (charge.disputed) return state('contesté', 'bad');
  if (charge.refunded) return state('remboursé');
  return charge.amount_refunded > 0 ? state(`remboursé de ${euros(charge.amount_refunded)}`) : state('payé', 'good');
}

function chargeButtons(charge: Stripe.Charge): Button[] {
  if (charge.status === 'pending')
    return [
      { act: 'settle_debit', words: 'Payer maintenant' },
      { act: 'fail_debit', words: 'Rejeter le prélèvement', isDangerous: true },
    ];
  if (charge.status !== 'succeeded' || charge.disputed || charge.refunded) return [];
  return charge.payment_method_details?.sepa_debit
    ? [
        { act: 'return_debit', words: 'Retour impayé', isDangerous: true },
        { act: 'open_dispute', words: 'Le titulaire conteste', isDangerous: true },
      ]
    : [{ act: 'open_dispute', words: 'Le titulaire conteste', isDangerous: true }];
}

const DISPUTE_WORDS: Record<string, Html> = {
  needs_response: state('attend une réponse'),
  under_review: state('à l’étude'),
  won: state('gagnée par l’atelier', 'good'),
  lost: state('perdue par l’atelier', 'bad'),
};

export function disputeCards(store: Store, token: Html): Html {
  const cards = newest(store.all('dispute')).map(({ id, amount, status, reason, created, charge }) =>
    entry({
      title: euros(amount),
      state: DISPUTE_WORDS[status] ?? state(status),
      about: [reason, moment(created), String(charge)],
      actions: buttons(
        token,
        id,
        status === 'won' || status === 'lost'
          ? []
          : [
              { act: 'win_dispute', words: 'L’atelier gagne' },
              { act: 'lose_dispute', words: 'L’atelier perd', isDangerous: true },
            ],
      ),
    }),
  );
  return orNone(cards, 'Aucune.');
}

const REFUND_WORDS: Record<string, Html> = {
  pending: state('en route'),
  succeeded: state('arrivé', 'good'),
  failed: state('revenu', 'bad'),
};

export function refundCards(store: Store, token: Html): Html {
  const cards = newest(store.all('refund')).map(({ id, amount, status, created, charge }) =>
    entry({
      title: euros(amount),
      state: REFUND_WORDS[status ?? ''] ?? state(status ?? ''),
      about: [moment(created), typeof charge === 'string' ? charge : null],
      actions: buttons(token, id, [
        ...(status === 'pending' ? [{ act: 'settle_refund' as const, words: 'Faire arriver' }] : []),
        ...(status === 'failed'
          ? []
          : [{ act: 'fail_refund' as const, words: 'Le compte est clos', isDangerous: true }]),
      ]),
    }),
  );
  return orNone(cards, 'Aucun.');
}

export function eventCards(store: Store, token: Html): Html {
  const waiting = new Map(store.all('delivery').map((delivery) => [delivery.event, delivery]));
  const ended = new Map(store.all('receipt').map((receipt) => [receipt.event, receipt.outcome]));
  const cards = newest(store.all('event')).map((event) => {
    const delivery = waiting.get(event.id);
    return entry({
      title: event.type,
      state: eventState(delivery !== undefined, ended.get(event.id)),
      about: [
        moment(event.created),
        delivery?.lastAnswer ? `dernière réponse\u00a0: ${delivery.lastAnswer}` : null,
        event.id,
      ],
      actions: html`<div class="row">
        ${buttons(token, event.id, [{ act: 'send_event_again', words: 'Envoyer encore' }])}
        ${delivery && buttons(token, delivery.id, [{ act: 'drop_delivery', words: 'Perdre', isDangerous: true }])}
      </div>`,
    });
  });
  return orNone(cards, 'Aucun.');
}

const OUTCOMES = { delivered: 'reçu', abandoned: 'jamais reçu', dropped: 'perdu' };

function eventState(isWaiting: boolean, outcome: keyof typeof OUTCOMES | undefined): Html {
  if (isWaiting) return state('en route');
  return outcome ? state(OUTCOMES[outcome], outcome === 'delivered' ? 'good' : 'bad') : state('sans destinataire');
}
