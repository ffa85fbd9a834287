import type { Buyer, PaymentMethod, PaymentState } from '@etabli/domain';
import { demonstrationId } from '../demonstration-id';
import { atMinute } from '../instants';
import type { InventedBusiness } from '../papers/businesses';
import { businessesOf, siretFor } from '../papers/businesses';
import type { Artisan } from '../people/artisan';
import { randomOf } from '../random';
import type { Row } from '../rows';
import { dayOf, type Scene } from '../scene';

/** Someone who is invoiced, and how they pay. */
export interface Debtor {
  readonly id: string;
  readonly artisan: Artisan;
  readonly business: InventedBusiness | null;
  readonly buyer: Buyer;
  readonly method: PaymentMethod;
}

const STREETS = [
  'rue des Tisserands',
  'place du Breuil',
  'chemin de Fay',
  'rue de la Dentelle',
  'impasse des Tanneurs',
];

const METHODS: ReadonlyMap<PaymentMethod, number> = new Map([
  ['SEPA_DEBIT', 6],
  ['CARD', 3],
  ['TRANSFER', 1],
]);

/** Two who are behind, and since how many days: the one is reminded, the other restricted. */
export const DAYS_LATE: Readonly<Record<string, readonly [PaymentState, number]>> = {
  Astier: ['PAST_DUE', 8],
  Pradier: ['RESTRICTED', 20],
};

/** Every artisan who subscribed or bought hours, as their business when they have one. */
export function debtorsOf(scene: Scene, artisans: readonly Artisan[]): Debtor[] {
  const businesses = new Map(businessesOf(artisans).map((business) => [business.owner.id, business]));
  return artisans
    .filter(({ membership }) => membership !== 'NONE')
    .map((artisan) => debtorOf(scene, artisan, businesses.get(artisan.id) ?? null));
}

function debtorOf(scene: Scene, artisan: Artisan, business: InventedBusiness | null): Debtor {
  const random = randomOf(scene.seed, `debtor ${artisan.id}`);
  return {
    id: demonstrationId('billing_account', artisan.id),
    artisan,
    business,
    method: random.weighted(METHODS),
    buyer: {
      kind: business ? 'BUSINESS' : 'PERSON',
      name: business?.name ?? `${artisan.firstName} ${artisan.lastName}`,
      siret: business ? siretFor(scene, business.name) : null,
      vatNumber: null,
      email: artisan.email,
      address: {
        line1: `${random.between(1, 60)} ${random.pick(STREETS)}`,
        line2: null,
        postalCode: '43000',
        commune: artisan.commune,
        countryCode: 'FR',
      },
    },
  };
}

export const accountRows = (scene: Scene, debtors: readonly Debtor[]): Row[] =>
  debtors.map(({ id, artisan, business, buyer }) => ({
    id,
    kind: buyer.kind,
    businessId: business?.id ?? null,
    personId: business ? null : artisan.id,
    email: artisan.email,
    addressLine_1: buyer.address.line1,
    postalCode: buyer.address.postalCode,
    commune: buyer.address.commune,
    unsettledCents: 0,
    createdAt: atMinute(dayOf(scene, artisan.arrivedDay), 600),
  }));
