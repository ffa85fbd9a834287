import type { Dated } from '../../shared/dated';
import type { SupplyNature } from './invoice-draft';
import type { BuyerKind } from './party';

type Texts = readonly Dated<string>[];

/** Private persons owe no penalties of the code de commerce. */
type ByBuyer = Readonly<Partial<Record<BuyerKind, Texts>>>;

/** CGI ann. II, art. 242 nonies A, I (décret 2022-1299), with the reform of electronic invoices. */
const nature: Readonly<Record<SupplyNature | 'MIXED', Texts>> = {
  SERVICES: [{ from: '2026-09-01', value: 'Nature de l’opération : prestation de services' }],
  GOODS: [{ from: '2026-09-01', value: 'Nature de l’opération : livraison de biens' }],
  MIXED: [{ from: '2026-09-01', value: 'Nature de l’opération : livraison de biens et prestation de services' }],
};

/** CGI ann. II, art. 242 nonies A, I-11° bis (décret 2022-1299): these very words. */
const vatOnDebits: Texts = [{ from: '2022-10-10', value: 'Option pour le paiement de la taxe d’après les débits' }];

/** Code de commerce, art. L441-9, I: the conditions of a discount for early payment, also when there is none. */
const earlyPayment: ByBuyer = {
  BUSINESS: [{ from: '2009-01-01', value: 'Pas d’escompte en cas de paiement anticipé' }],
  PUBLIC_BODY: [{ from: '2009-01-01', value: 'Pas d’escompte en cas de paiement anticipé' }],
};

/** Code de commerce, art. L441-10, II; code de la commande publique, art. R2192-31 for public bodies. */
const latePenalties: ByBuyer = {
  BUSINESS: [
    {
      from: '2009-01-01',
      value:
        'Pénalités de retard, exigibles sans rappel le jour suivant l’échéance : taux de refinancement de la Banque centrale européenne majoré de 10 points',
    },
  ],
  PUBLIC_BODY: [
    {
      from: '2013-05-01',
      value:
        'Intérêts moratoires, exigibles sans rappel le jour suivant l’échéance : taux de refinancement de la Banque centrale européenne majoré de 8 points',
    },
  ],
};

/** Code de commerce, art. D441-5; code de la commande publique, art. D2192-35. */
const recoveryIndemnity: ByBuyer = {
  BUSINESS: [{ from: '2013-01-01', value: 'Indemnité forfaitaire pour frais de recouvrement en cas de retard : 40 €' }],
  PUBLIC_BODY: [
    { from: '2013-05-01', value: 'Indemnité forfaitaire pour frais de recouvrement en cas de retard : 40 €' },
  ],
};

/** The wordings of the law by day of issue, each with its source. */
export const MENTION_TABLES = { nature, vatOnDebits, earlyPayment, latePenalties, recoveryIndemnity } as const;
