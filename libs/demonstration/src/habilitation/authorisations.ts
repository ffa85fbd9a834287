import { addDays, addMonths, civilInstant, startOfCivilDay } from '@etabli/domain';
import type { Artisan } from '../people/artisan';
import { LOAD_MEMBERS } from '../people/load-members';
import { TRAINER } from '../people/staff';
import { wishesOf } from '../people/trades';
import { HABILITATION_CODES, validityMonths, type HabilitationCode } from '../place/habilitations';
import { RESOURCES_IN_PLACE, resourceNamed } from '../place/resources-in-place';
import { randomOf } from '../random';
import { dayOf, lastActAt, type Scene } from '../scene';
import type { Authorisation } from './authorisation';

const EVIDENCE = [
  'Test pratique réussi, mise en route et arrêt d’urgence maîtrisés',
  'Formation d’une demi-journée et mise en situation',
  'Diplôme professionnel vérifié, prise en main sur place',
] as const;

/** Who may use what: each artisan is authorised, in the weeks after arriving, on what their craft needs. */
export function authorisations(scene: Scene, artisans: readonly Artisan[]): Authorisation[] {
  return [
    ...HABILITATION_CODES.map((code) => trainerHolds(code)),
    ...artisans.flatMap((artisan) => ofArtisan(scene, artisan)),
    ...LOAD_MEMBERS.flatMap(({ id }) => ofLoadMember(scene, id)),
  ];
}

const trainerHolds = (code: HabilitationCode): Authorisation => ({
  personId: TRAINER.id,
  code,
  level: 'TRAINER',
  grantedAt: civilInstant('2020-06-01', 600),
  validUntil: null,
  evidence: 'Formateur de la manufacture depuis l’ouverture',
});

function neededBy(artisan: Artisan): HabilitationCode[] {
  const codes = [...wishesOf(artisan.trade).keys()].flatMap((name) => resourceNamed(name).sketch.requires?.[0] ?? []);
  return [...new Set(codes)];
}

function ofArtisan(scene: Scene, artisan: Artisan): Authorisation[] {
  if (artisan.membership === 'NONE') return [];
  const random = randomOf(scene.seed, `habilitations ${artisan.email}`);
  return neededBy(artisan).flatMap((code) => {
    const day = dayOf(scene, artisan.arrivedDay + random.between(1, 24));
    const grantedAt = civilInstant(day, 540 + random.between(0, 14) * 30);
    const evidence = random.pick(EVIDENCE);
    if (grantedAt > lastActAt(scene) || isWithheld(artisan, code)) return [];
    return [
      {
        personId: artisan.id,
        code,
        level: 'AUTONOMOUS' as const,
        grantedAt,
        validUntil: startOfCivilDay(expiringSoon(scene, artisan, code) ?? addMonths(day, validityMonths(code))),
        evidence,
        ...revocation(scene, artisan, code),
      },
    ];
  });
}

/** Two of them have to be renewed in the coming weeks. */
function expiringSoon(scene: Scene, { lastName }: Artisan, code: HabilitationCode): string | undefined {
  if (lastName === 'Vialle' && code === 'FOUR') return dayOf(scene, 12);
  return lastName === 'Fournier' && code === 'MIG' ? dayOf(scene, 19) : undefined;
}

/** Camille still has to learn the spindle moulder: the demonstration shows how that is refused, and what to do. */
const isWithheld = ({ email }: Artisan, code: HabilitationCode): boolean =>
  email === 'artisan@etabli.example' && code === 'TOUPIE';

function revocation(scene: Scene, { lastName }: Artisan, code: HabilitationCode): Pick<Authorisation, 'revoked'> {
  if (lastName !== 'Souche' || code !== 'TOUPIE') return {};
  const at = civilInstant(dayOf(scene, -16), 980);
  return { revoked: { at, reason: 'Presseur retiré pendant le travail : formation à refaire avant toute reprise' } };
}

/** Every wood machine, from the first instant of today. */
function ofLoadMember(scene: Scene, personId: string): Authorisation[] {
  const codes = RESOURCES_IN_PLACE.filter(({ poleCode }) => poleCode === 'BOIS').flatMap(
    ({ sketch }) => sketch.requires?.[0] ?? [],
  );
  return [...new Set(codes)].map((code) => ({
    personId,
    code,
    level: 'AUTONOMOUS',
    grantedAt: startOfCivilDay(scene.today),
    validUntil: startOfCivilDay(addDays(scene.today, 3 * 365)),
    evidence: 'Compte d’essai pour la mesure de charge',
  }));
}
