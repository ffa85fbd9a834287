import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MyAbsencesDocument } from '../../generated/member/graphql';
import { formatLongDay } from '../../ui/format/time';
import classes from './me-page.module.css';
import { MeSection } from './me-section';

const SHOWN = 5;

/** Slots I did not come to or gave back late; nothing when there is none. */
export function MeAbsences() {
  const { t } = useTranslation('member');
  const [{ data }] = useQuery({ query: MyAbsencesDocument });
  const absences = data?.absences ?? [];
  if (absences.length === 0) return null;
  return (
    <MeSection title={t('me.absences')} lead={t('me.absencesLead')}>
      <ul className={classes['lines']}>
        {absences.slice(0, SHOWN).map(({ id, at, kind, resourceName, pardonedAt, pardonReason }) => (
          <li key={id} className={classes['line']}>
            <div className={classes['grow']}>
              <Text fw={650}>{resourceName}</Text>
              <Text>
                {t(`me.absence.${kind}`)}, {formatLongDay(at)}
              </Text>
              {pardonedAt && <Text c="dimmed">{t('me.pardoned', { reason: pardonReason ?? '' })}</Text>}
            </div>
          </li>
        ))}
      </ul>
    </MeSection>
  );
}
