import { Anchor, Text } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OnFloor } from './floor-acts';
import classes from './floor-page.module.css';
import { FloorSection } from './floor-section';

/** What to wear, and the safety sheets that ask for it. */
export function FloorProtection({ resource }: { readonly resource: OnFloor['resource'] }) {
  const { t } = useTranslation('floor');
  const { safetySheets, dangerous, id } = resource;
  if (safetySheets.length === 0) return null;
  const worn = [...new Set(safetySheets.flatMap(({ ppe }) => ppe))];
  return (
    <FloorSection title={t('ppe')}>
      {dangerous && (
        <Text className={classes['danger']} mb="sm">
          <IconAlertTriangle size={20} stroke={1.75} aria-hidden="true" /> {t('dangerous')}
        </Text>
      )}
      <ul className={classes['worn']}>
        {worn.map((equipment) => (
          <li key={equipment}>
            <IconShieldCheck size={20} stroke={1.75} aria-hidden="true" /> {t(`papers:equipment.${equipment}`)}
          </li>
        ))}
      </ul>
      {safetySheets.map(({ id: sheet, about, number, acceptedAt }) => (
        <Anchor key={sheet} component={Link} to={`/machines/${id}`} display="block" py="xs">
          {t('sheet', { number, about })} : {t(acceptedAt ? 'sheetRead' : 'sheetUnread')}
        </Anchor>
      ))}
    </FloorSection>
  );
}
