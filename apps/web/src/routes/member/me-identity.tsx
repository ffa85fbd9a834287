import { Alert, Button, Text } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../ui/page-title';
import classes from './me-page.module.css';
import type { Me } from './me-page';

/** Who I am here, and whether something suspends it. */
export function MeIdentity({ me }: { readonly me: Me }) {
  const { t } = useTranslation('member');
  const roles = me.roles.map((role) => t(`ui:role.${role}`)).join(', ');
  const initials = `${[...me.firstName][0] ?? ''}${[...me.lastName][0] ?? ''}`;
  const holds = me.holds.filter(({ liftedAt }) => !liftedAt);
  return (
    <>
      <div className={classes['identity']}>
        <span className={classes['initials']} aria-hidden="true">
          {initials}
        </span>
        <PageTitle
          title={me.displayName}
          lead={
            <>
              {roles}
              <Text span display="block" style={{ overflowWrap: 'anywhere' }}>
                {me.email}
              </Text>
            </>
          }
        >
          <Button variant="default" component={Link} to="/reservations">
            {t('bookings.title')}
          </Button>
        </PageTitle>
      </div>
      {holds.map(({ id, reason }) => (
        <Alert
          key={id}
          color="brick"
          variant="light"
          mb="lg"
          icon={<IconHandStop stroke={1.75} />}
          title={t('home.hold', { reason })}
        >
          <Text c="var(--etabli-ink)">{t('home.holdRemedy')}</Text>
        </Alert>
      ))}
    </>
  );
}
