import { demonstrationId } from '../demonstration-id';
import { typeset } from '../typeset';
import type { Row } from '../rows';

const planId = (code: string): string => demonstrationId('plan', code);

export const RESIDENT_PLAN_ID = planId('RESIDENT');
/** Of the accounts for load tests: no share of hours binds them. */
export const LOAD_PLAN_ID = planId('ESSAI_VOLUME');

/** What an artisan who comes now and then buys. */
export const TWENTY_HOURS = { planId: planId('CARNET_20'), minutes: 1_200, validityMonths: 6 } as const;

/** The flat plans of the place, and hours for those who come now and then. Prices in cents, VAT 20 %. */
export const planRows = (): Row[] =>
  [
    {
      code: 'RESIDENT',
      name: 'Formule résident',
      kind: 'SUBSCRIPTION',
      description:
        'Toutes les machines, un établi attitré, du stockage, les salles de réunion et la camionnette partagée. Par mois, engagement de trois mois, sans dépôt de garantie.',
      priceExclTaxCents: 35_000,
      priceInclTaxCents: 42_000,
      commitmentMonths: 3,
      seats: 3,
      packMinutes: null,
      packValidityMonths: null,
    },
    {
      code: 'MI_TEMPS',
      name: 'Formule mi-temps',
      kind: 'SUBSCRIPTION',
      description:
        'Toutes les machines et les salles de réunion, pour qui vient quelques jours par semaine. Par mois, engagement de trois mois.',
      priceExclTaxCents: 20_000,
      priceInclTaxCents: 24_000,
      commitmentMonths: 3,
      packMinutes: null,
      packValidityMonths: null,
    },
    {
      code: 'CARNET_20',
      name: 'Carnet de 20 heures',
      kind: 'HOUR_PACK',
      description: 'Vingt heures à utiliser en six mois, sur toutes les machines pour lesquelles vous êtes habilité.',
      priceExclTaxCents: 20_000,
      priceInclTaxCents: 24_000,
      commitmentMonths: 0,
      packMinutes: TWENTY_HOURS.minutes,
      packValidityMonths: TWENTY_HOURS.validityMonths,
    },
    {
      code: 'DEMI_JOURNEE',
      name: 'Demi-journée',
      kind: 'HOUR_PACK',
      description: 'Quatre heures à utiliser dans le mois, pour une pièce ou un essai.',
      priceExclTaxCents: 4_500,
      priceInclTaxCents: 5_400,
      commitmentMonths: 0,
      packMinutes: 240,
      packValidityMonths: 1,
    },
    {
      code: 'ESSAI_VOLUME',
      name: 'Essai de volume',
      kind: 'SUBSCRIPTION',
      description: 'Pour les comptes d’essai : sans quota, jamais proposée.',
      priceExclTaxCents: 0,
      priceInclTaxCents: 0,
      commitmentMonths: 0,
      packMinutes: null,
      packValidityMonths: null,
      offered: false,
    },
  ].map(({ offered = true, seats = 1, ...plan }, position) => ({
    ...plan,
    id: planId(plan.code),
    description: typeset(plan.description),
    vatRateBasisPoints: 2_000,
    seats,
    position,
    offered,
  }));
