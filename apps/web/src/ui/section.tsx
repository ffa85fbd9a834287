import { Card, Group, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** The main act of the section. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** One subject of a record, under its own heading. */
export function Section({ title, action, children }: Props) {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id} p={{ base: 'md', sm: 'lg' }}>
      <Group justify="space-between" mb="sm" gap="sm">
        <Title order={2} fz="xl" id={id}>
          {title}
        </Title>
        {action}
      </Group>
      {children}
    </Card>
  );
}
