import type { Seller } from '@etabli/domain';
import type { Row } from '../rows';
import { dayOf, type Scene } from '../scene';

/** Days from the day an invoice is issued to the day its direct debit is taken. */
export const PAYMENT_DAYS = 10;

/** Who runs the manufacture of the demonstration: invented, and whole enough to invoice. */
export const SELLER: Seller = {
  name: 'Manufacture de Saint-Germain-Laprade',
  siret: '82347651000016',
  vatNumber: 'FR77823476510',
  legalForm: 'SCIC SA à capital variable',
  registration: 'RCS Le Puy-en-Velay',
  franchise: false,
  trainingAttested: true,
  vatOnDebits: false,
  address: {
    line1: '12 rue de l’Atelier',
    line2: null,
    postalCode: '43700',
    commune: 'Saint-Germain-Laprade',
    countryCode: 'FR',
  },
  email: 'factures@etabli.example',
  iban: 'FR7630006000011234567890189',
  bic: 'AGRIFRPP',
};

export const billingSettingsRows = (scene: Scene): Row[] => [
  {
    id: 1,
    sellerName: SELLER.name,
    legalForm: SELLER.legalForm,
    siret: SELLER.siret,
    vatNumber: SELLER.vatNumber,
    registration: SELLER.registration,
    addressLine_1: SELLER.address.line1,
    postalCode: SELLER.address.postalCode,
    commune: SELLER.address.commune,
    email: SELLER.email,
    iban: SELLER.iban,
    bic: SELLER.bic,
    franchise: SELLER.franchise,
    trainingAttested: SELLER.trainingAttested,
    vatOnDebits: SELLER.vatOnDebits,
    // two years were invoiced as this manufacture did before: the product goes on from here
    invoicesFrom: dayOf(scene, -2),
    issueAutomatically: false,
    paymentDays: PAYMENT_DAYS,
    reminderDays: [3, 10, 23],
    restrictDays: 15,
    suspendDays: 30,
  },
];
