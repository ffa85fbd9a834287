import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
  /** The next step. */
  readonly action?: ReactNode;
}

/** Nothing yet: says so and teaches the next step. */
export const EmptyState = ({ title, children, action }: Props) => (
  <Stack align="flex-start" gap="xs" p="lg" style={{ border: '1px dashed var(--etabli-line)', borderRadius: 10 }}>
    <Text fw={650}>{title}</Text>
    {children && <Text c="dimmed">{children}</Text>}
    {action}
  </Stack>
);
