import { durationInWords } from '@etabli/api-kit';
import type { Language, QuotaFacts, QuotaPeriod } from '@etabli/domain';

const THIS: Readonly<Record<Language, Readonly<Record<QuotaPeriod, string>>>> = {
  FR: { DAY: 'ce jour-là', WEEK: 'cette semaine-là', MONTH: 'ce mois-là' },
  EN: { DAY: 'that day', WEEK: 'that week', MONTH: 'that month' },
};
const NOW: typeof THIS = {
  FR: { DAY: 'aujourd’hui', WEEK: 'cette semaine', MONTH: 'ce mois-ci' },
  EN: { DAY: 'today', WEEK: 'this week', MONTH: 'this month' },
};

interface Left {
  readonly quota: Pick<QuotaFacts, 'period' | 'scopeName'>;
  readonly leftMinutes: number;
  /** Whether the period is the one we are in. */
  readonly current: boolean;
}

/** What a quota covers, in a few words. */
export const quotaLabel = (scopeName: string | null, language: Language): string =>
  scopeName ?? (language === 'EN' ? 'All resources' : 'Toutes les ressources');

/** « Il vous reste 6 h cette semaine sur « Scie à format ». » */
export function leftInWords({ quota, leftMinutes, current }: Left, language: Language): string {
  const when = (current ? NOW : THIS)[language][quota.period];
  const left = durationInWords(leftMinutes, language);
  if (language === 'EN')
    return `You have ${leftMinutes > 0 ? left : 'nothing'} left ${when}${quota.scopeName ? ` on “${quota.scopeName}”` : ''}.`;
  const scope = quota.scopeName ? ` sur « ${quota.scopeName} »` : '';
  return leftMinutes > 0 ? `Il vous reste ${left} ${when}${scope}.` : `Il ne vous reste rien ${when}${scope}.`;
}
