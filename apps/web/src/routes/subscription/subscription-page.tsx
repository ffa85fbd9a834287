import { Anchor, Button, Card, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MySubscriptionDocument, type OwnSubscriptionFragment } from '../../generated/subscription/graphql';
import { EmptyState } from '../../ui/empty-state';
import { formatMinutes } from '../../ui/format/time';
import { PageTitle } from '../../ui/page-title';
import { StateWord } from '../../ui/state-word';
import { Waiting } from '../../ui/waiting';
import { LIFE_TONES } from './life-tones';
import { Leaving } from './leaving';
import { SubscriptionFacts } from './subscription-facts';
import classes from './subscription.module.css';
import './words';

/** What I pay for, until when, and how I leave. */
export function SubscriptionPage() {
  const { t } = useTranslation('subscription');
  const [{ data, error }, read] = useQuery({ query: MySubscriptionDocument, requestPolicy: 'cache-and-network' });
  const viewer = data?.viewer;
  if (!viewer) return <Waiting error={error} retry={read} />;
  const { subscription, hourCreditMinutes } = viewer;
  return (
    <div className={classes['page']}>
      <PageTitle
        title={t('title')}
        lead={
          <Anchor component={Link} to="/mes-factures">
            {t('invoices')}
          </Anchor>
        }
      />
      {subscription ? (
        <Running subscription={subscription} onChange={() => read({ requestPolicy: 'network-only' })} />
      ) : (
        <EmptyState title={t('none')}>{t('noneNext')}</EmptyState>
      )}
      {hourCreditMinutes > 0 && (
        <Card mt="md">
          <Text>{t('credit')}</Text>
          <Text fz={24} fw={650}>
            {formatMinutes(hourCreditMinutes)}
          </Text>
        </Card>
      )}
    </div>
  );
}

interface RunningProps {
  readonly subscription: OwnSubscriptionFragment;
  readonly onChange: () => void;
}

function Running({ subscription, onChange }: RunningProps) {
  const { t } = useTranslation('subscription');
  const { plan, life } = subscription;
  const isLate = life === 'PAST_DUE' || life === 'RESTRICTED' || life === 'SUSPENDED';
  return (
    <Card component="section" aria-label={plan.name} p={{ base: 'md', sm: 'lg' }}>
      <Group justify="space-between" gap="sm" mb="xs">
        <Text component="h2" fz={24} fw={650} m={0}>
          {plan.name}
        </Text>
        <StateWord tone={LIFE_TONES[life]}>{t(`life.${life}`)}</StateWord>
      </Group>
      {plan.description && <Text c="dimmed">{plan.description}</Text>}
      {isLate && (
        <Group gap="sm" my="sm">
          <Text>{t(`late.${life}`)}</Text>
          <Button component={Link} to="/mes-factures">
            {t('pay')}
          </Button>
        </Group>
      )}
      <SubscriptionFacts subscription={subscription} />
      <Leaving subscription={subscription} onChange={onChange} />
    </Card>
  );
}
