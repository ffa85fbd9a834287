import { Badge, Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { today } from '../../planning/days';
import { formatCents } from '../../ui/format/money';
import { formatLocalDate, formatMinutes } from '../../ui/format/time';
import { dayBefore } from './day-before';
import type { Me } from './me-page';
import { MeSection } from './me-section';

type Subscription = NonNullable<Me['subscription']>;

/** Long words on a narrow phone take two lines: cut, they would not be read. */
const WRAPPED = {
  root: { height: 'auto', minHeight: 44, paddingBlock: 8 },
  label: { whiteSpace: 'normal' },
} as const;

/** What I pay for and until when; the hours left in packs. */
export function MeSubscription({ me: { subscription, seat, hourCreditMinutes } }: { readonly me: Me }) {
  const { t } = useTranslation('member');
  return (
    <MeSection title={t('me.subscription')}>
      {subscription ? (
        <Subscribed subscription={subscription} />
      ) : (
        <>
          <Text fw={650}>{t(seat ? 'me.noOwnSubscription' : 'me.noSubscription')}</Text>
          {!seat && hourCreditMinutes === 0 && <Text c="dimmed">{t('home.noSubscriptionRemedy')}</Text>}
        </>
      )}
      {hourCreditMinutes > 0 && (
        <Text mt="sm">
          {`${t('me.credit')} : `}
          <Text span fw={650}>
            {t('me.creditLeft', { minutes: formatMinutes(hourCreditMinutes) })}
          </Text>
        </Text>
      )}
      <Group gap="sm" mt="md">
        {subscription && (
          <Button component={Link} to="/mon-abonnement" variant="default">
            {t('me.manageSubscription')}
          </Button>
        )}
        <Button component={Link} to="/mes-factures" variant="default" styles={WRAPPED}>
          {t('me.invoices')}
        </Button>
      </Group>
    </MeSection>
  );
}

function Subscribed({ subscription }: { readonly subscription: Subscription }) {
  const { t } = useTranslation('member');
  const { plan, state, startsOn, commitmentEndsOn, nextDueOn, endsOn } = subscription;
  const lines = [
    t('me.since', { day: formatLocalDate(startsOn) }),
    !endsOn && commitmentEndsOn > today() && t('me.committed', { day: formatLocalDate(dayBefore(commitmentEndsOn)) }),
    nextDueOn && t('me.nextDue', { day: formatLocalDate(nextDueOn) }),
    endsOn && t('me.ends', { day: formatLocalDate(dayBefore(endsOn)) }),
  ];
  return (
    <>
      <Group gap="xs" mb={4}>
        <Text fw={650} fz="lg">
          {plan.name}
        </Text>
        <Badge variant="light" color={state === 'ACTIVE' ? 'moss' : 'ochre'} size="lg" tt="none">
          {t(`me.state.${state}`)}
        </Badge>
      </Group>
      <Text>{t('me.price', { price: formatCents(plan.priceInclTaxCents) })}</Text>
      {lines
        .filter((line) => typeof line === 'string')
        .map((line) => (
          <Text key={line} c="dimmed">
            {line}
          </Text>
        ))}
    </>
  );
}
