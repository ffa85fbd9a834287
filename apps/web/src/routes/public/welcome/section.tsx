import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './welcome.module.css';

interface Props {
  /** Where links to this section land. */
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** One question of a visitor and its answer. */
export const Section = ({ id, title, lead, children }: Props) => (
  <section id={id} aria-labelledby={`${id}-title`} className={classes['section']}>
    <div>
      <Title order={2} id={`${id}-title`} fz={{ base: 24, md: 32 }}>
        {title}
      </Title>
      {lead && (
        <Text c="dimmed" maw="68ch" mt={4}>
          {lead}
        </Text>
      )}
    </div>
    {children}
  </section>
);
