import { Text } from '@mantine/core';
import { IconShieldCheck, IconTool } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ResourcePicture } from '../../../ui/resource-picture';
import type { HomeResource } from './home-data';
import classes from './pole-section.module.css';

/** A machine, a bench, a room or the van: its picture, its name, what it asks for. */
export function ResourceTile({ resource }: { readonly resource: HomeResource }) {
  const { t } = useTranslation('welcome');
  return (
    <li className={classes['tile']}>
      <ResourcePicture resource={resource} size="page" />
      <Text lh={1.3}>{resource.name}</Text>
      {resource.requiredHabilitation && (
        <Text c="dimmed" size="sm" className={classes['note']}>
          <IconShieldCheck size={16} stroke={1.75} aria-hidden="true" />
          {t('poles.habilitation')}
        </Text>
      )}
      {!resource.inService && (
        <Text c="var(--etabli-warning)" size="sm" className={classes['note']}>
          <IconTool size={16} stroke={1.75} aria-hidden="true" />
          {t('poles.down')}
        </Text>
      )}
    </li>
  );
}
