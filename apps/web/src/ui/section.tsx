import { Card, Group, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** Beside the title: a count, or the act that adds something. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a page. */
export const Section = ({ title, aside, children }: Props) => (
  <Card component="section" padding="lg" aria-label={title}>
    <Group justify="space-between" mb="sm" mih={44}>
      <Title order={2} fz={20}>
        {title}
      </Title>
      {aside}
    </Group>
    {children}
  </Card>
);
