import { Card, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  /** The figure, already formatted; « masqué » when suppressed. */
  readonly value: string;
  readonly unit?: string;
  /** Change with the compared period, in words. */
  readonly change?: string;
  readonly children?: ReactNode;
}

/** Figure, unit, change in words, a small chart, definition. */
export const FigureCard = ({ label, value, unit, change, children }: Props) => (
  <Card padding="lg">
    <Stack gap={4}>
      <Text c="dimmed">{label}</Text>
      <Text fz={32} fw={650} lh={1.2}>
        {value}
        {unit && (
          <Text span fz="lg" fw={400} ml={6}>
            {unit}
          </Text>
        )}
      </Text>
      {change && <Text size="sm">{change}</Text>}
      {children}
    </Stack>
  </Card>
);
