import { useTranslation } from 'react-i18next';
import type { LedgerEntryFragment } from '../../../generated/manager/graphql';
import { dayOf, formatLocalDate } from '../../../ui/format/time';
import '../words';

const civilDay = (instant: string): string => formatLocalDate(dayOf(instant));

/** By whom, when, on what evidence, until when: one line of the ledger. */
export function useEntryWords(): (entry: LedgerEntryFragment) => string {
  const { t } = useTranslation('manager');
  return ({ grantedBy, grantedAt, evidence, safetySheet, validThrough }) =>
    [
      t('ledger.by', { who: grantedBy, day: civilDay(grantedAt) }),
      evidence,
      safetySheet && t('ledger.sheet', safetySheet),
      validThrough ? t('people.through', { day: formatLocalDate(validThrough) }) : t('people.noEnd'),
    ]
      .filter(Boolean)
      .join(' · ');
}

/** Whether it still holds, and why not. */
export function useEntryState(): (entry: LedgerEntryFragment, now: number) => { holds: boolean; words: string } {
  const { t } = useTranslation('manager');
  return ({ revokedAt, revokedBy, revocationReason, validUntil, endsBy }, now) => {
    if (revokedAt) {
      const words = { who: revokedBy, day: civilDay(revokedAt), reason: revocationReason };
      return { holds: false, words: t('ledger.revoked', words) };
    }
    if (validUntil && Date.parse(validUntil) <= now)
      return { holds: false, words: t(endsBy === 'NON_USE' ? 'ledger.unused' : 'ledger.over') };
    return { holds: true, words: t('ledger.holds') };
  };
}
