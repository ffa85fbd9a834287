import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './confirm-dialog.module.css';
import { Sheet } from './sheet';

interface Props {
  readonly opened: boolean;
  readonly title: string;
  /** What will happen next. */
  readonly children: ReactNode;
  /** The verb of the act. */
  readonly act: string;
  readonly busy: boolean;
  readonly destructive?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Says what will happen before it does. */
export function ConfirmDialog({ opened, title, children, act, busy, destructive = false, onConfirm, onClose }: Props) {
  const { t } = useTranslation();
  if (!opened) return null;
  return (
    <Sheet title={title} shape="question" onClose={onClose}>
      {children}
      <div className={classes['acts']}>
        <Button variant="default" onClick={onClose}>
          {t('back')}
        </Button>
        <Button color={destructive ? 'brick' : 'teal'} loading={busy} onClick={onConfirm}>
          {act}
        </Button>
      </div>
    </Sheet>
  );
}
