import { Button, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/section';
import classes from './imports.module.css';
import type { ImportKind } from './import-kinds';
import './words';

/** The file to fill in, and what its columns mean. */
export function PrepareSection({ kind: { word, address, columns, needed } }: { readonly kind: ImportKind }) {
  const { t, i18n } = useTranslation('manager');
  const hintOf = (column: string): string | null =>
    i18n.exists(`manager:imports.hint.${column}`, { fallbackLng: [] }) ? t(`imports.hint.${column}`) : null;
  return (
    <Section title={t('imports.prepare')}>
      <Stack gap="md" align="flex-start">
        <Text>{t(`imports.${word}.known`)}</Text>
        <div>
          <Button
            component="a"
            href={`${address}/model`}
            download
            variant="default"
            leftSection={<IconDownload size={20} stroke={1.75} aria-hidden="true" />}
          >
            {t('imports.model')}
          </Button>
          <Text size="sm" c="dimmed" mt={4}>
            {t('imports.modelHint')}
          </Text>
        </div>
        <ul className={classes['columns']} aria-label={t('imports.columns')}>
          {columns.map((column) => (
            <li key={column}>
              <b>{t(`imports.column.${column}`)}</b>
              {needed.includes(column) && ` (${t('imports.needed')})`}
              {hintOf(column) && <span>{hintOf(column)}</span>}
            </li>
          ))}
        </ul>
        <Text size="sm" c="dimmed">
          {t('imports.others')}
        </Text>
      </Stack>
    </Section>
  );
}
