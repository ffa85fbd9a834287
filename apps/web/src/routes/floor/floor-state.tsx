import { Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconClock, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dayOf, formatHour } from '../../ui/format/time';
import type { OnFloor } from './floor-acts';
import classes from './floor-page.module.css';

/** One line one reads at arm’s length: free, taken, mine, or down. */
export function FloorState({ floor }: { readonly floor: OnFloor }) {
  const { t } = useTranslation('floor');
  const { tone, words, sign: StateSign } = stateOf(floor);
  return (
    <p className={classes['state']} data-tone={tone}>
      <StateSign size={28} stroke={1.75} aria-hidden="true" />
      <span>
        {t(words.key, { hour: words.at ? formatHour(words.at) : '' })}
        {tone === 'down' && floor.resource.outOfServiceReason && (
          <Text component="span" display="block" fw={400}>
            {floor.resource.outOfServiceReason}
          </Text>
        )}
      </span>
    </p>
  );
}

function stateOf({ resource, runningSessionId, mine, busyUntil, freeUntil }: OnFloor) {
  const now = new Date().toISOString();
  if (!resource.inService) return { tone: 'down', sign: IconAlertTriangle, words: { key: 'down', at: null } } as const;
  if (runningSessionId) return { tone: 'mine', sign: IconPlayerPlay, words: { key: 'running', at: null } } as const;
  if (mine && mine.startsAt <= now && now < mine.endsAt)
    return { tone: 'mine', sign: IconCircleCheck, words: { key: 'yours', at: mine.endsAt } } as const;
  if (busyUntil) return { tone: 'busy', sign: IconClock, words: { key: 'busyUntil', at: busyUntil } } as const;
  if (freeUntil && dayOf(freeUntil) === dayOf(now))
    return { tone: 'free', sign: IconCircleCheck, words: { key: 'freeUntil', at: freeUntil } } as const;
  return { tone: 'free', sign: IconCircleCheck, words: { key: 'free', at: null } } as const;
}
