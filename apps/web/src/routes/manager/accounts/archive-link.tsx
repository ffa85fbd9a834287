import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { nameOfPeriod } from './name-of-period';
import type { Closing } from './periods-of-books';
import { weightOf } from './weight-of';

/** The .zip of a closed month; one that is not made yet is made when it is asked for. */
export function ArchiveLink({ closing: { id, closedThrough, archiveBytes } }: { readonly closing: Closing }) {
  const { t } = useTranslation('manager');
  const name = t('accounts.periods.archiveOf', { period: nameOfPeriod(closedThrough) });
  return (
    <Button
      component="a"
      href={`/exports/archives/${id}.zip`}
      download
      variant="default"
      leftSection={<IconDownload size={20} stroke={1.75} />}
      aria-label={archiveBytes === null ? name : `${name}, ${weightOf(archiveBytes)}`}
    >
      {t('accounts.periods.archive')}
      {archiveBytes !== null && ` (${weightOf(archiveBytes)})`}
    </Button>
  );
}
