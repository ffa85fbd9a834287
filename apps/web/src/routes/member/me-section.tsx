import { Card, Text, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** One subject of the page about oneself. */
export function MeSection({ title, lead, children }: Props) {
  const heading = useId();
  return (
    <Card component="section" p={{ base: 'md', md: 'lg' }} aria-labelledby={heading}>
      <Title order={2} fz={20} mb={lead ? 4 : 'sm'} id={heading}>
        {title}
      </Title>
      {lead && (
        <Text c="dimmed" mb="sm">
          {lead}
        </Text>
      )}
      {children}
    </Card>
  );
}
