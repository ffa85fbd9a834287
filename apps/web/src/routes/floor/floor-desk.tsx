import { Button, Stack, Text } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session';
import { formatHour, formatSlot } from '../../ui/format/time';
import { RefusalList } from '../../ui/refusal-list';
import { actsOf, type OnFloor } from './floor-acts';
import classes from './floor-page.module.css';
import { FloorSection } from './floor-section';
import { useFloorActs } from './use-floor-acts';

interface Props {
  readonly code: string;
  readonly floor: OnFloor;
  /** Another answer is on its way. */
  readonly reading: boolean;
  readonly onDone: () => void;
}

/** My slot, what I may do now, or why I may not. */
export function FloorDesk({ code, floor, reading, onDone }: Props) {
  const { t } = useTranslation('floor');
  const { viewer } = useSession();
  const { href } = useLocation();
  const { run, busy, refusals } = useFloorActs({ code, floor, reading, onDone });
  const { mine, walkIn, resource } = floor;
  if (!viewer)
    return (
      <Button component="a" href={`/connexion?suite=${encodeURIComponent(href)}`} fullWidth className={classes['act']}>
        {t('act.signIn')}
      </Button>
    );
  const acts = actsOf(floor);
  const forbidden = acts.length === 0 && !mine ? (walkIn?.refusals ?? []) : [];
  return (
    <Stack gap="sm">
      {mine && <MySlot mine={mine} />}
      {acts.map((act, index) => (
        <Button
          key={act}
          fullWidth
          className={classes['act']}
          variant={index === 0 ? 'filled' : 'default'}
          loading={busy}
          onClick={() => void run(act)}
        >
          {t(`act.${act}`, { hour: walkIn ? formatHour(walkIn.slot.endsAt) : '' })}
        </Button>
      ))}
      {refusals.length > 0 && <RefusalList refusals={refusals} />}
      {forbidden.length > 0 && (
        <FloorSection title={t('why')}>
          <RefusalList refusals={forbidden} />
        </FloorSection>
      )}
      {resource.bookable && (
        <Button component={Link} to={`/machines/${resource.id}`} variant="default" fullWidth>
          {t('act.book')}
        </Button>
      )}
    </Stack>
  );
}

function MySlot({ mine }: { readonly mine: NonNullable<OnFloor['mine']> }) {
  const { t } = useTranslation('floor');
  return (
    <div>
      <Text fw={650}>{t('mine', { slot: formatSlot(mine.startsAt, mine.endsAt) })}</Text>
      {mine.checkedInAt && <Text c="dimmed">{t('checkedIn', { hour: formatHour(mine.checkedInAt) })}</Text>}
      {!mine.checkedInAt && mine.canCheckIn && mine.checkInUntil !== mine.endsAt && (
        <Text c="dimmed">{t('releasedAt', { hour: formatHour(mine.checkInUntil) })}</Text>
      )}
      {!mine.checkedInAt && new Date(mine.checkInFrom) > new Date() && (
        <Text c="dimmed">{t('checkInFrom', { hour: formatHour(mine.checkInFrom) })}</Text>
      )}
    </div>
  );
}
