import { Button, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './welcome.module.css';

/** The way in: for members, and for the curious in demonstrations. */
export function DoorSection({ demonstration }: { readonly demonstration: boolean }) {
  const { t } = useTranslation('welcome');
  return (
    <section className={classes['door']} aria-labelledby="door-title">
      <div>
        <Title order={2} id="door-title" fz={24}>
          {t(demonstration ? 'door.try' : 'door.member')}
        </Title>
        <Text mt={4} maw="60ch">
          {t(demonstration ? 'door.tryLead' : 'door.memberLead')}
        </Text>
      </div>
      <Button component={Link} to="/connexion" size="lg">
        {demonstration ? t('door.tryAct') : t('ui:signIn')}
      </Button>
    </section>
  );
}
