import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './today-page.module.css';

interface Props {
  readonly title: string;
  /** How many; none shows no number. */
  readonly count?: number;
  /** Stays whole while the others give way. */
  readonly first?: boolean;
  readonly children: ReactNode;
}

/** One question of the day. */
export const TodayCard = ({ title, count, first = false, children }: Props) => (
  <section className={classes['card']} aria-label={title} data-first={first || undefined}>
    <Title order={2} fz="lg" className={classes['cardTitle']}>
      {title}
      {count ? <span className={classes['count']}>{count}</span> : null}
    </Title>
    {children}
  </section>
);
