import { Group, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface Need {
  readonly code: string;
  readonly label: string;
  readonly met: boolean;
  readonly remedy?: string | null;
}

interface Props {
  readonly needs: readonly Need[];
  /** The button that mends an unmet need. */
  readonly actionFor?: (need: Need) => ReactNode;
}

/** What it takes, each line ✓ or ✕ with what mends it. The soul of the product. */
export function NeedsList({ needs, actionFor }: Props) {
  const { t } = useTranslation();
  return (
    <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
      {needs.map((need) => (
        <Group component="li" key={need.code} gap="sm" wrap="nowrap" align="flex-start">
          {need.met ? (
            <IconCircleCheck
              size={24}
              stroke={1.75}
              color="var(--etabli-success)"
              aria-label={t('met')}
              style={{ flex: 'none' }}
            />
          ) : (
            <IconCircleX
              size={24}
              stroke={1.75}
              color="var(--etabli-danger)"
              aria-label={t('unmet')}
              style={{ flex: 'none' }}
            />
          )}
          <div>
            <Text fw={need.met ? 400 : 650}>{need.label}</Text>
            {!need.met && need.remedy && <Text c="dimmed">{need.remedy}</Text>}
            {!need.met && actionFor?.(need)}
          </div>
        </Group>
      ))}
    </Stack>
  );
}
