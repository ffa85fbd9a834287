import { levelInWords } from '@etabli/api-kit';
import type { Language, RequirementCode, RequirementPoint } from '@etabli/domain';

type Said = (point: RequirementPoint) => string;

const LABELS: Readonly<Record<RequirementCode, Readonly<Record<Language, Said>>>> = {
  ACCOUNT: { FR: () => 'Compte ouvert, sans suspension', EN: () => 'Account open, without a hold' },
  MEMBERSHIP: { FR: () => 'Abonnement ou carnet d’heures', EN: () => 'Subscription or hour pack' },
  PAYMENTS: { FR: () => 'Paiements à jour', EN: () => 'Payments up to date' },
  DOCUMENT: { FR: ({ about }) => about ?? '', EN: ({ about }) => about ?? '' },
  HOUSE_RULES: { FR: () => 'Règlement intérieur accepté', EN: () => 'House rules accepted' },
  HABILITATION: {
    FR: (point) => `Habilitation ${nameOf(point)}, niveau ${levelOf(point, 'FR')}`,
    EN: (point) => `${nameOf(point)} habilitation, level ${levelOf(point, 'EN')}`,
  },
  SAFETY_SHEET: {
    FR: ({ about }) => `Fiche de sécurité « ${about} » acceptée`,
    EN: ({ about }) => `Safety sheet “${about}” accepted`,
  },
  ADULT: { FR: () => 'Dix-huit ans ou plus', EN: () => 'Eighteen or older' },
  IN_SERVICE: { FR: () => 'En service', EN: () => 'In service' },
  DEPENDENCY: { FR: ({ about }) => `${about} en service`, EN: ({ about }) => `${about} in service` },
};

const nameOf = ({ resource }: RequirementPoint): string => resource.requiredHabilitation?.name ?? '';

const levelOf = ({ resource }: RequirementPoint, language: Language): string =>
  levelInWords(resource.requiredHabilitation?.level ?? 'AUTONOMOUS', language);

/** A line of the needs/has list, short: what it takes, not whether it is held. */
export const requirementLabel = (point: RequirementPoint, language: Language): string =>
  LABELS[point.code][language](point);
