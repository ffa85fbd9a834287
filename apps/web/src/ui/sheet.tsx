import { CloseButton, Portal, Title } from '@mantine/core';
import { useFocusTrap } from '@mantine/hooks';
import { useEffect, useId, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './sheet.module.css';
import { useFocusReturn } from './use-focus-return';

interface Props {
  readonly title: string;
  /** A tall sheet, from below on a phone and from the side on a desk; or a small one in the middle. */
  readonly shape: 'panel' | 'question';
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something to settle before going on, over the page. Escape and the ground around it close it; focus comes back where it was. */
export function Sheet({ title, shape, onClose, children }: Props) {
  const { t } = useTranslation();
  const heading = useId();
  const trap = useFocusTrap();
  useFocusReturn();
  useStillGround();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <Portal>
      <div className={classes['layer']} data-shape={shape} onKeyDown={onKeyDown}>
        <div className={classes['ground']} onClick={onClose} />
        <div ref={trap} role="dialog" aria-modal="true" aria-labelledby={heading} className={classes['sheet']}>
          <div className={classes['head']}>
            <Title order={2} fz={20} id={heading} tabIndex={-1} data-autofocus className={classes['title']}>
              {title}
            </Title>
            <CloseButton size={44} iconSize={22} aria-label={t('close')} onClick={onClose} />
          </div>
          <div className={classes['body']}>{children}</div>
        </div>
      </div>
    </Portal>
  );
}

/** The page under a sheet does not scroll, nor jump when its scroll bar goes. */
function useStillGround(): void {
  useEffect(() => {
    const { style, clientWidth } = document.documentElement;
    const bar = innerWidth - clientWidth;
    style.overflow = 'hidden';
    style.paddingInlineEnd = `${bar}px`;
    return () => {
      style.overflow = '';
      style.paddingInlineEnd = '';
    };
  }, []);
}
