import { Card, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** One matter of a page, under its own title. */
export const MachineSection = ({ title, children }: Props) => (
  <Card component="section" padding="lg">
    <Title order={2} fz={20} mb="sm">
      {title}
    </Title>
    {children}
  </Card>
);
