import { Kbd, UnstyledButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './frame.module.css';

/** Fetched when somebody looks for something. */
const FindAnything = lazy(() =>
  import('../routes/manager/find-anything').then((module) => ({ default: module.FindAnything })),
);

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Looks for anything from anywhere; Ctrl or ⌘ K does the same. */
export function FindButton() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  // from a field too: one may be typing when the telephone rings
  useHotkeys([['mod+K', () => setOpened(true)]], []);
  return (
    <>
      <UnstyledButton
        className={classes['find']}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpened(true)}
      >
        <IconSearch size={20} stroke={1.75} aria-hidden="true" />
        <span className={classes['findWord']}>{t('find')}</span>
        <Kbd aria-hidden="true" className={classes['findKeys']}>
          {isApple ? '⌘ K' : 'Ctrl K'}
        </Kbd>
      </UnstyledButton>
      {opened && (
        <Suspense>
          <FindAnything onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
