import { Text } from '@mantine/core';
import { IconCircleCheck, IconClockExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { shiftDay, today } from '../../planning/days';
import { formatLocalDate } from '../../ui/format/time';
import classes from './me-page.module.css';
import type { Me } from './me-page';

/** From how many days before its end one should think of renewing. */
const SOON_DAYS = 60;

interface Props {
  readonly habilitation: Me['habilitations'][number];
}

/** One habilitation: at which level, until when, granted by whom. */
export function MeHabilitation({ habilitation: { type, level, grantedBy, validThrough } }: Props) {
  const { t } = useTranslation('member');
  const endsSoon = validThrough !== null && validThrough <= shiftDay(today(), SOON_DAYS);
  const HeldSign = endsSoon ? IconClockExclamation : IconCircleCheck;
  const day = validThrough ? formatLocalDate(validThrough) : '';
  return (
    <li className={classes['line']}>
      <HeldSign
        size={24}
        stroke={1.75}
        color={endsSoon ? 'var(--etabli-warning)' : 'var(--etabli-success)'}
        aria-hidden="true"
        className={classes['sign']}
      />
      <div className={classes['grow']}>
        <Text fw={650}>
          {type.name}, {t(`ui:level.${level}`)}
        </Text>
        {endsSoon && <Text c="var(--etabli-warning)">{t('me.renewBefore', { day })}</Text>}
        <Text c="dimmed">
          {validThrough && !endsSoon && <span className={classes['whole']}>{t('me.validThrough', { day })}</span>}{' '}
          <span className={classes['whole']}>{t('me.grantedBy', { name: grantedBy })}</span>
        </Text>
      </div>
    </li>
  );
}
