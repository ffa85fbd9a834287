import { demonstrationId } from '../demonstration-id';
import { atMinute } from '../instants';
import { isStillHere, type Artisan } from '../people/artisan';
import type { Trade } from '../people/trades';
import { randomOf } from '../random';
import type { Row } from '../rows';
import { dayOf, type Scene } from '../scene';

/** Activity codes of the trades, of the French nomenclature (NAF rév. 2, INSEE); other trades go without. */
const NAF: Partial<Record<Trade, string>> = {
  Ébénisterie: '31.09B',
  'Menuiserie et agencement': '43.32A',
  Métallerie: '43.32B',
  Céramique: '23.41Z',
  Maroquinerie: '15.12Z',
  Coutellerie: '25.71Z',
};

export interface InventedBusiness {
  readonly id: string;
  readonly name: string;
  readonly owner: Artisan;
}

/** The businesses of the artisans of today. */
export const businessesOf = (artisans: readonly Artisan[]): InventedBusiness[] =>
  artisans.flatMap((owner) =>
    owner.businessName !== null && isStillHere(owner)
      ? [{ id: demonstrationId('business', owner.businessName), name: owner.businessName, owner }]
      : [],
  );

export const businessRows = (scene: Scene, artisans: readonly Artisan[]): Row[] =>
  businessesOf(artisans).map(({ id, name, owner }) => ({
    id,
    name,
    siret: siretFor(scene, name),
    legalForm: 'EI',
    nafCode: NAF[owner.trade] ?? null,
    commune: owner.commune,
    createdAt: atMinute(dayOf(scene, owner.arrivedDay), 600),
  }));

export const businessMemberRows = (scene: Scene, artisans: readonly Artisan[]): Row[] =>
  businessesOf(artisans).map(({ id, name, owner }) => ({
    id: demonstrationId('business_member', name),
    businessId: id,
    personId: owner.id,
    position: 'OWNER',
    joinedAt: atMinute(dayOf(scene, owner.arrivedDay), 600),
    leftAt: null,
  }));

/** An invented SIREN, its first establishment: both end with the figure that Luhn asks for. */
export function siretFor({ seed }: Scene, name: string): string {
  const random = randomOf(seed, `siret ${name}`);
  const siren = withCheckFigure(`9${String(random.between(0, 9_999_999)).padStart(7, '0')}`);
  return withCheckFigure(`${siren}0001`);
}

function withCheckFigure(figures: string): string {
  const sum = [...figures].reduceRight((total, figure, place) => {
    const doubled = Number(figure) * ((figures.length - place) % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${figures}${(10 - (sum % 10)) % 10}`;
}
