import { type FastifyInstance } from 'fastify';
import { type Sandbox } from '../sandbox';
import { html } from './html';
import { sendLost, sendPage } from './layout';
import { moment } from './words';

/** The mandate a member signed, to be read again. */
export function serveMandates(app: FastifyInstance, { store }: Sandbox): void {
  app.get<{ Params: { id: string } }>('/mandates/:id', (request, reply) => {
    const mandate = store.find('mandate', request.params.id);
    const method = store.find('payment_method', String(mandate?.payment_method));
    if (!mandate || !method) return sendLost(reply);
    const { accepted_at: at } = mandate.customer_acceptance;
    return sendPage(reply, {
      title: 'Mandat de prélèvement',
      body: html`<h1>Mandat de prélèvement SEPA</h1>
        <ul class="plain">
          <li><span>Référence (RUM)</span><strong>${mandate.payment_method_details.sepa_debit?.reference}</strong></li>
          <li><span>Créancier</span><strong>Établi (démonstration)</strong></li>
          <li><span>Titulaire</span><strong>${method.billing_details.name}</strong></li>
          <li><span>Compte</span><strong>${method.sepa_debit?.country}… ${method.sepa_debit?.last4}</strong></li>
          <li><span>Signé</span><strong>${at ? moment(at) : 'hors ligne'}</strong></li>
          <li><span>État</span><strong>${mandate.status === 'active' ? 'en vigueur' : 'révoqué'}</strong></li>
        </ul>
        <p class="quiet">
          Le titulaire peut être remboursé par sa banque dans les 8 semaines qui suivent un prélèvement.
        </p>`,
    });
  });
}
