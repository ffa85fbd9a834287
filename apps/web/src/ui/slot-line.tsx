import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatSlot } from './format/time';
import { PoleBand } from './pole-band';

interface Props {
  readonly title: ReactNode;
  readonly hue: string;
  readonly poleName?: string;
  readonly startsAt: string;
  readonly endsAt: string;
  /** State in words, e.g. « annulée ». */
  readonly state?: ReactNode;
  /** Next acts. */
  readonly children?: ReactNode;
}

/** Machine, pole band, day and hours in words, state, next action. */
export const SlotLine = ({ title, hue, poleName, startsAt, endsAt, state, children }: Props) => (
  <Group justify="space-between" gap="sm" wrap="wrap">
    <PoleBand hue={hue}>
      <Text fw={650} component="div">
        {title}
      </Text>
      <Text>{formatSlot(startsAt, endsAt)}</Text>
      {(poleName ?? state) && (
        <Text size="sm" c="dimmed" component="div">
          {[poleName, state].filter(Boolean).map((part, index) => (
            <span key={index}>
              {index > 0 && ' · '}
              {part}
            </span>
          ))}
        </Text>
      )}
    </PoleBand>
    {children}
  </Group>
);
