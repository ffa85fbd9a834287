import { Badge, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { today } from '../../planning/days';
import { formatCents } from '../../ui/format/money';
import { formatLocalDate, formatMinutes } from '../../ui/format/time';
import { dayBefore } from './day-before';
import type { Me } from './me-page';
import { MeSection } from './me-section';

type Subscription = NonNullable<Me['subscription']>;

/** What I pay for and until when; the hours left in packs. */
export function MeSubscription({ me: { subscription, hourCreditMinutes } }: { readonly me: Me }) {
  const { t } = useTranslation('member');
  return (
    <MeSection title={t('me.subscription')}>
      {subscription ? (
        <Subscribed subscription={subscription} />
      ) : (
        <>
          <Text fw={650}>{t('me.noSubscription')}</Text>
          {hourCreditMinutes === 0 && <Text c="dimmed">{t('home.noSubscriptionRemedy')}</Text>}
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
