import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './booking-panel.module.css';

interface Props {
  readonly disabled: boolean;
  readonly loading: boolean;
  readonly onAct: () => void;
  /** What it will do, with the hours: it may take two lines. */
  readonly children: ReactNode;
}

/** The main act of the panel, always at hand at its foot. */
export const PanelFoot = ({ disabled, loading, onAct, children }: Props) => (
  <div className={classes['foot']}>
    <Button
      fullWidth
      size="lg"
      h="auto"
      mih={52}
      py={8}
      className={classes['act']}
      disabled={disabled}
      loading={loading}
      onClick={onAct}
    >
      {children}
    </Button>
  </div>
);
