import { demonstrationId } from '../demonstration-id';
import { codeOf } from '../floor/code-of';
import { atMinute } from '../instants';
import type { Row } from '../rows';
import { dayOf, type Scene } from '../scene';
import { typeset } from '../typeset';
import { HABILITATION_CODES, HABILITATION_NAMES, LAPSES_UNUSED, validityMonths } from './habilitations';
import { POLES } from './poles';
import { BROKEN, resourceNamed, RESOURCES_IN_PLACE } from './resources-in-place';

const BUILT_AT = atMinute('2020-06-01', 540);

export const manufactureRows = (): Row[] => [
  {
    id: 1,
    name: 'Manufacture de Saint-Germain-Laprade',
    address: 'Centre Afpa, 43700 Saint-Germain-Laprade',
    presentation: typeset(
      'Depuis juin 2020, plus de 2 000 m² d’ateliers partagés aux portes du Puy-en-Velay : des machines de professionnels, un établi attitré, du stockage, des salles de réunion et une camionnette, pour lancer ou développer votre activité sans acheter un parc de machines. Une formule unique, sans dépôt de garantie : vous choisissez vos jours et vos heures. La manufacture est portée avec l’Afpa, l’agglomération du Puy-en-Velay, la chambre de métiers et de l’artisanat et le réseau Make ICI.',
    ),
    openedOn: '2020-06-01',
    demonstration: true,
    createdAt: BUILT_AT,
  },
];

export const poleRows = (): Row[] =>
  POLES.map((pole, position) => ({
    ...pole,
    id: demonstrationId('pole', pole.code),
    description: typeset(pole.description),
    position,
  }));

export const habilitationTypeRows = (): Row[] =>
  HABILITATION_CODES.map((code) => ({
    id: demonstrationId('habilitation_type', code),
    code,
    name: HABILITATION_NAMES[code],
    validityMonths: validityMonths(code),
    unusedMonths: LAPSES_UNUSED.includes(code) ? 12 : null,
  }));

export const resourceRows = (scene: Scene): Row[] =>
  RESOURCES_IN_PLACE.map(({ id, poleId, sketch, rules }, position) => {
    const down = sketch.name === BROKEN.name;
    return {
      id,
      poleId,
      name: sketch.name,
      kind: sketch.kind,
      category: sketch.category,
      description: typeset(sketch.description),
      technicalSheet: typeset(sketch.technicalSheet.join('\n')),
      photoKey: null,
      dangerous: sketch.dangerous ?? false,
      adultsOnly: sketch.adultsOnly ?? false,
      needsApproval: sketch.needsApproval ?? false,
      checkInMinutes: sketch.checkInMinutes ?? null,
      checkInSince: sketch.checkInMinutes ? BUILT_AT : null,
      code: codeOf(sketch.name),
      waitlistPolicy: sketch.name === 'Camionnette partagée' ? 'FIRST_WINS' : 'ONE_AT_A_TIME',
      claimMinutes: 30,
      parentId: sketch.standsIn ? resourceNamed(sketch.standsIn).id : null,
      bookable: sketch.bookable ?? true,
      inService: !down,
      outOfServiceReason: down ? typeset(BROKEN.reason) : null,
      outOfServiceSince: down ? atMinute(dayOf(scene, BROKEN.sinceDay), BROKEN.sinceMinute) : null,
      requiredHabilitationId: sketch.requires ? demonstrationId('habilitation_type', sketch.requires[0]) : null,
      requiredLevel: sketch.requires?.[1] ?? null,
      ...rules,
      position,
      createdAt: BUILT_AT,
    };
  });

/** Dust extraction down, its machines are refused. */
export const dependencyRows = (): Row[] =>
  RESOURCES_IN_PLACE.flatMap(({ id, sketch }) =>
    (sketch.needs ?? []).map((name) => ({
      id: demonstrationId('resource_dependency', `${sketch.name} ${name}`),
      resourceId: id,
      needsResourceId: resourceNamed(name).id,
    })),
  );
