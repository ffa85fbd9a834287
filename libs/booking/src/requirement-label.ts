import { levelInWords } from '@etabli/api-kit';
import type { Language, RequirementPoint } from '@etabli/domain';

/** A line of the needs/has list, short: what it takes, not whether it is held. */
export function requirementLabel({ code, resource }: RequirementPoint, language: Language): string {
  const english = language === 'EN';
  switch (code) {
    case 'ACCOUNT':
      return english ? 'Account open, without a hold' : 'Compte ouvert, sans suspension';
    case 'MEMBERSHIP':
      return english ? 'Subscription or hour pack' : 'Abonnement ou carnet d’heures';
    case 'HABILITATION': {
      const { name, level } = resource.requiredHabilitation ?? { name: '', level: 'AUTONOMOUS' as const };
      const words = levelInWords(level, language);
      return english ? `${name} habilitation, level ${words}` : `Habilitation ${name}, niveau ${words}`;
    }
    case 'IN_SERVICE':
      return english ? 'In service' : 'En service';
  }
}
