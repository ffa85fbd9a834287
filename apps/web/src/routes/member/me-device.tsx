import { Button, Text } from '@mantine/core';
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatHour, formatNearDay } from '../../ui/format/time';
import { deviceOf } from './device-name';
import classes from './me-page.module.css';
import type { Me } from './me-page';

interface Props {
  readonly session: Me['sessions'][number];
  readonly busy: boolean;
  readonly onRevoke: () => void;
}

/** One browser I am signed in with. */
export function MeDevice({ session: { current, lastSeenAt, userAgent }, busy, onRevoke }: Props) {
  const { t } = useTranslation('member');
  const { browser, system, handheld } = deviceOf(userAgent);
  const DeviceSign = handheld ? IconDeviceMobile : IconDeviceDesktop;
  const name = browser && system ? t('me.deviceOn', { browser, system }) : (browser ?? system ?? t('me.unknownDevice'));
  const seen = t('me.lastSeen', { day: formatNearDay(lastSeenAt), hour: formatHour(lastSeenAt) });
  return (
    <li className={classes['line']}>
      <DeviceSign size={24} stroke={1.75} aria-hidden="true" className={classes['sign']} />
      <div className={classes['grow']}>
        <Text fw={current ? 650 : 400}>{name}</Text>
        {current ? <Text c="var(--etabli-success)">{t('me.thisOne')}</Text> : <Text c="dimmed">{seen}</Text>}
      </div>
      {!current && (
        <Button variant="default" loading={busy} onClick={onRevoke} aria-label={`${t('me.revoke')} : ${name}, ${seen}`}>
          {t('me.revoke')}
        </Button>
      )}
    </li>
  );
}
