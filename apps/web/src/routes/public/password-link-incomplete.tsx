import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DoorPage } from './door-page';

/** A mail reader cut the link: how to get a whole one. */
export function PasswordLinkIncomplete() {
  const { t } = useTranslation('door');
  return (
    <DoorPage title={t('choose.noLinkTitle')} lead={t('choose.noLink')}>
      <Button component={Link} to="/mot-de-passe-oublie" fullWidth>
        {t('choose.another')}
      </Button>
    </DoorPage>
  );
}
