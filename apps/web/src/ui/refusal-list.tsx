import { Button, Group, Stack, Text } from '@mantine/core';
import { IconCircleX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferedSessionFragment } from '../generated/member/graphql';
import { formatDay, formatHour } from './format/time';
import classes from './refusal-list.module.css';

export interface AlternativeSlot {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly resource: { readonly id: string; readonly name: string };
}

export interface ShownRefusal {
  readonly code: string;
  readonly message: string;
  readonly remedy?: string | null;
  readonly alternatives?: readonly AlternativeSlot[];
  /** The resource whose safety sheet is to be read. */
  readonly resourceId?: string | null;
  /** Sessions that teach what is missing. */
  readonly nextSessions?: readonly OfferedSessionFragment[];
  readonly quizMissing?: boolean;
  /** Instants an unclear wall clock time could mean. */
  readonly candidates?: readonly string[];
}

interface Props {
  readonly refusals: readonly ShownRefusal[];
  /** Takes one of the free slots offered instead. */
  readonly onChoose?: (slot: AlternativeSlot) => void;
  /** The act that mends a refusal, where there is one. */
  readonly actionFor?: (refusal: ShownRefusal) => ReactNode;
}

/** All the reasons at once, each with what mends it, and the free slots nearby. */
export function RefusalList({ refusals, onChoose, actionFor }: Props) {
  const { t } = useTranslation();
  return (
    <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
      {refusals.map((refusal) => (
        <Group component="li" key={refusal.code + refusal.message} gap="sm" wrap="nowrap" align="flex-start">
          <IconCircleX
            size={24}
            stroke={1.75}
            color="var(--etabli-danger)"
            aria-label={t('unmet')}
            style={{ flex: 'none' }}
          />
          <div className={classes['words']}>
            <Text fw={650}>{refusal.message}</Text>
            {refusal.remedy && <Text c="dimmed">{refusal.remedy}</Text>}
            {refusal.alternatives && refusal.alternatives.length > 0 && (
              <Stack gap={6} mt="xs">
                <Text size="sm">{t('alternatives')}</Text>
                <Group gap="xs">
                  {refusal.alternatives.map((slot) => (
                    <Button
                      key={slot.resource.id + slot.startsAt}
                      variant="default"
                      radius="xl"
                      className={classes['chip']}
                      onClick={() => onChoose?.(slot)}
                      disabled={!onChoose}
                    >
                      {slot.resource.name}, {formatDay(slot.startsAt)}, {formatHour(slot.startsAt)} –{' '}
                      {formatHour(slot.endsAt)}
                    </Button>
                  ))}
                </Group>
              </Stack>
            )}
            {actionFor?.(refusal)}
          </div>
        </Group>
      ))}
    </Stack>
  );
}
