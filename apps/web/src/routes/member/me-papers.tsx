import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MeSection } from './me-section';

/** What I hand in and what I agreed to. */
export function MePapers() {
  const { t } = useTranslation('member');
  return (
    <MeSection title={t('me.papers')}>
      <Group gap="sm">
        <Button component={Link} to="/moi/documents" variant="default">
          {t('me.documents')}
        </Button>
        <Button component={Link} to="/reglement" variant="default">
          {t('me.rules')}
        </Button>
      </Group>
    </MeSection>
  );
}
