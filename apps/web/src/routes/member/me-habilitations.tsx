import { Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MeHabilitation } from './me-habilitation';
import classes from './me-page.module.css';
import type { Me } from './me-page';
import { MeSection } from './me-section';

/** What I am authorised to use. */
export function MeHabilitations({ me: { habilitations } }: { readonly me: Me }) {
  const { t } = useTranslation('member');
  return (
    <MeSection title={t('me.habilitations')}>
      {habilitations.length === 0 && <Text c="dimmed">{t('me.noHabilitation')}</Text>}
      {habilitations.length > 0 && (
        <ul className={classes['lines']}>
          {habilitations.map((habilitation) => (
            <MeHabilitation key={habilitation.id} habilitation={habilitation} />
          ))}
        </ul>
      )}
      <Group gap="sm" mt="md">
        <Button component={Link} to="/mes-acces" variant="default">
          {t('me.access')}
        </Button>
        <Button component={Link} to="/formations" variant="default">
          {t('me.trainings')}
        </Button>
      </Group>
    </MeSection>
  );
}
