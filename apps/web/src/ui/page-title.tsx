import { Group, Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly lead?: ReactNode;
  /** Main act of the page, on the right on a desk. */
  readonly children?: ReactNode;
}

/** The one h1 of a page; also names the browser's tab. */
export function PageTitle({ title, lead, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Établi`;
  }, [title]);
  return (
    <Group justify="space-between" align="flex-end" gap="md" mb="lg">
      <div>
        <Title order={1} fz={{ base: 24, md: 32 }}>
          {title}
        </Title>
        {lead && (
          <Text c="dimmed" maw="68ch" mt={4} component="div">
            {lead}
          </Text>
        )}
      </div>
      {children}
    </Group>
  );
}
