import { type MethodData } from '../payment-methods/payment-methods';
import { TEST_CARDS } from '../payment-methods/test-cards';
import { TEST_IBANS } from '../payment-methods/test-ibans';
import { invalidRequest } from '../http/api-error';
import { html, type Html } from './html';

export interface MethodForm {
  types: string[];
  token: Html;
  now: number;
  email: string | null;
  /** « Payer 420,00 € », « Enregistrer ». */
  cardVerb: string;
  debitVerb: string;
}

const inFours = (number: string): string => number.replace(/(.{4})(?=.)/g, '$1 ');

/** A card or an account, filled in already with one that works. */
export const methodForm = (form: MethodForm): Html =>
  html` ${form.types.includes('card') && cardForm(form)} ${form.types.includes('sepa_debit') && debitForm(form)}
  ${samples(form.types)}`;

const cardForm = ({ token, now, email, cardVerb, types }: MethodForm): Html =>
  html` <details class="card" name="method" open>
    <summary>${types.length > 1 ? 'Par carte' : 'Carte'}</summary>
    <form method="post">
      ${token}<input type="hidden" name="type" value="card" />
      <label for="number">Numéro de carte d’essai</label>
      <input
        id="number"
        name="number"
        value="4242 4242 4242 4242"
        inputmode="numeric"
        autocomplete="off"
        list="cards"
        required
      />
      <datalist id="cards">
        ${Object.values(TEST_CARDS).map(
          ({ number, meaning }) => html`<option value="${inFours(number)}">${meaning}</option>`,
        )}
      </datalist>
      <div class="two">
        <div>
          <label for="expiry">Expire (MM/AA)</label
          ><input id="expiry" name="expiry" value="12/${nextYears(now)}" autocomplete="off" required />
        </div>
        <div>
          <label for="cvc">Cryptogramme</label
          ><input id="cvc" name="cvc" value="123" inputmode="numeric" autocomplete="off" required />
        </div>
      </div>
      <label for="card-name">Titulaire</label
      ><input id="card-name" name="name" value="Titulaire d’essai" autocomplete="off" required />
      <label for="card-email">Adresse électronique</label
      ><input
        id="card-email"
        name="email"
        type="email"
        value="${email ?? 'essai@etabli.example'}"
        autocomplete="off"
        required
      />
      <button class="main">${cardVerb}</button>
    </form>
  </details>`;

const debitForm = ({ token, email, debitVerb, types }: MethodForm): Html =>
  html` <details class="card" name="method" ${!types.includes('card') && 'open'}>
    <summary>Par prélèvement SEPA</summary>
    <form method="post">
      ${token}<input type="hidden" name="type" value="sepa_debit" />
      <label for="iban">IBAN d’essai</label>
      <input
        id="iban"
        name="iban"
        value="${inFours(TEST_IBANS['success']?.number ?? '')}"
        autocomplete="off"
        list="ibans"
        required
      />
      <datalist id="ibans">
        ${Object.values(TEST_IBANS).map(
          ({ number, meaning }) => html`<option value="${inFours(number)}">${meaning}</option>`,
        )}
      </datalist>
      <label for="debit-name">Titulaire du compte</label
      ><input id="debit-name" name="name" value="Titulaire d’essai" autocomplete="off" required />
      <label for="debit-email">Adresse électronique</label
      ><input
        id="debit-email"
        name="email"
        type="email"
        value="${email ?? 'essai@etabli.example'}"
        autocomplete="off"
        required
      />
      <label class="tick"
        ><input type="checkbox" name="mandate" value="yes" required /><span
          >J’autorise Établi (démonstration) à demander à ma banque de débiter ce compte, et ma banque à le faire. Je
          peux être remboursé dans les 8 semaines.</span
        ></label
      >
      <button class="main">${debitVerb}</button>
    </form>
  </details>`;

const samples = (types: string[]): Html =>
  html` <details>
    <summary>Cartes et comptes d’essai</summary>
    <ul class="plain">
      ${types.includes('card') && Object.values(TEST_CARDS).map(sample)}
      ${types.includes('sepa_debit') && Object.values(TEST_IBANS).map(sample)}
    </ul>
  </details>`;

const sample = ({ number, meaning }: { number: string; meaning: string }): Html =>
  html`<li><code>${inFours(number)}</code><span class="quiet">${meaning}</span></li>`;

const nextYears = (now: number): string => String(new Date(now * 1000).getUTCFullYear() + 4).slice(-2);

/** The posted form as the API would have it. */
export function readMethodForm(fields: Record<string, unknown>): MethodData {
  const field = (name: string): string => {
    const value = fields[name];
    if (typeof value !== 'string' || value.trim() === '')
      throw invalidRequest(`Missing: ${name}`, { code: 'parameter_missing', param: name });
    return value.trim();
  };
  const billingDetails = { name: field('name'), email: field('email') };
  if (fields['type'] === 'sepa_debit') {
    field('mandate');
    return { type: 'sepa_debit', sepa_debit: { iban: field('iban') }, billing_details: billingDetails };
  }
  const [month = NaN, year = NaN] = field('expiry').split('/').map(Number);
  if (!Number.isInteger(month) || !Number.isInteger(year))
    throw invalidRequest('Expiry is MM/YY', { code: 'invalid_expiry_month', param: 'expiry' });
  return {
    type: 'card',
    card: { number: field('number'), exp_month: month, exp_year: year, cvc: field('cvc') },
    billing_details: billingDetails,
  };
}
