import { Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dayOf, formatLocalDate } from '../../ui/format/time';
import classes from './me-page.module.css';
import type { Me } from './me-page';
import { MeSection } from './me-section';

/** What I am authorised to use, at which level, by whom, until when. */
export function MeHabilitations({ me: { habilitations } }: { readonly me: Me }) {
  const { t } = useTranslation('member');
  return (
    <MeSection title={t('me.habilitations')}>
      {habilitations.length === 0 && <Text c="dimmed">{t('me.noHabilitation')}</Text>}
      {habilitations.length > 0 && (
        <ul className={classes['lines']}>
          {habilitations.map(({ id, type, level, grantedAt, grantedBy, validThrough }) => (
            <li key={id} className={classes['line']}>
              <IconCircleCheck
                size={24}
                stroke={1.75}
                color="var(--etabli-success)"
                aria-hidden="true"
                className={classes['sign']}
              />
              <div>
                <Text fw={650}>
                  {type.name}, {t(`ui:level.${level}`)}
                </Text>
                <Text c="dimmed">
                  {t('me.grantedOn', { day: formatLocalDate(dayOf(grantedAt)), name: grantedBy })}
                  {validThrough && `, ${t('me.validUntil', { day: formatLocalDate(validThrough) })}`}
                </Text>
              </div>
            </li>
          ))}
        </ul>
      )}
    </MeSection>
  );
}
