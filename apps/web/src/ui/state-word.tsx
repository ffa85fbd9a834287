import type { ReactNode } from 'react';
import classes from './state-word.module.css';

interface Props {
  readonly tone: 'good' | 'warning' | 'bad' | 'quiet';
  readonly children: ReactNode;
}

/** A state in a word, with a shape that tells it apart without colour. */
export const StateWord = ({ tone, children }: Props) => (
  <span className={classes['state']} data-tone={tone}>
    {children}
  </span>
);
