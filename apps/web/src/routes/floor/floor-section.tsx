import { Card, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** One matter of the page before the machine. */
export function FloorSection({ title, children }: Props) {
  const heading = useId();
  return (
    <Card component="section" padding="lg" aria-labelledby={heading}>
      <Title order={2} fz={20} mb="sm" id={heading}>
        {title}
      </Title>
      {children}
    </Card>
  );
}
