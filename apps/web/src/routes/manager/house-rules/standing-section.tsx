import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayOf, formatLocalDate } from '../../../ui/format/time';
import { Section } from '../../../ui/section';
import { PersonLink } from '../person-link';
import classes from './house-rules.module.css';
import type { RulesVersion } from './version-section';
import './words';

interface Props {
  readonly version: RulesVersion;
  /** The only one to accept: its number need not be said. */
  readonly alone: boolean;
}

/** Who has yet to accept a version, by name, then who did and when. */
export function StandingSection({ version: { number, acceptances, yetToAccept }, alone }: Props) {
  const { t } = useTranslation('manager');
  return (
    <Section title={alone ? t('houseRules.standing') : t('houseRules.standingOf', { number })}>
      <Stack gap="sm">
        {yetToAccept.length === 0 && <Text>{t('houseRules.everybody')}</Text>}
        {yetToAccept.length > 0 && (
          <div>
            <Text fw={650}>{t('houseRules.yet', { count: yetToAccept.length })}</Text>
            <Text size="sm" c="dimmed" mb="xs">
              {t('houseRules.yetNext')}
            </Text>
            <ul className={classes['people']}>
              {yetToAccept.map(({ personId, displayName }) => (
                <li key={personId}>
                  <PersonLink person={{ id: personId, displayName }} />
                </li>
              ))}
            </ul>
          </div>
        )}
        {acceptances.length > 0 && (
          <details>
            <summary style={{ padding: '10px 0', cursor: 'pointer' }}>
              {t('houseRules.who', { count: acceptances.length })}
            </summary>
            <ul className={classes['people']}>
              {acceptances.map(({ personId, displayName, at }) => (
                <li key={personId}>{t('houseRules.line', { who: displayName, day: formatLocalDate(dayOf(at)) })}</li>
              ))}
            </ul>
          </details>
        )}
      </Stack>
    </Section>
  );
}
