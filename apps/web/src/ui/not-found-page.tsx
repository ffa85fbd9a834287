import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from './page-title';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('error.notFound')} />
      <Button component={Link} to="/">
        {t('error.goHome')}
      </Button>
    </>
  );
}
