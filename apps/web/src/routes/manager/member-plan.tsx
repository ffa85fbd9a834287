import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCents } from '../../ui/format/money';
import { formatLocalDate, formatMinutes } from '../../ui/format/time';
import type { MemberRecord } from './member-page';
import { NoticeDialog } from './notice-dialog';
import { SellPackDialog } from './sell-pack-dialog';
import { Section } from '../../ui/section';
import { PLAN_TONES } from './plan-tones';
import { StateWord } from '../../ui/state-word';
import { SubscribeDialog } from './subscribe-dialog';
import './words';

type Opened = 'subscribe' | 'notice' | 'pack' | null;

/** The subscription of a person, and the hours they have left. */
export function MemberPlan({ person }: { readonly person: MemberRecord }) {
  const { t } = useTranslation('manager');
  const [opened, setOpened] = useState<Opened>(null);
  const close = (): void => setOpened(null);
  const { subscription } = person;
  return (
    <Section title={t('people.membership')}>
      <Stack gap="sm">
        {subscription && subscription.state !== 'ENDED' ? (
          <PlanInForce subscription={subscription} />
        ) : (
          <Text c="dimmed">{t('people.noPlan')}</Text>
        )}
        <Text>{t('people.hoursLeft', { hours: formatMinutes(person.hourCreditMinutes) })}</Text>
        <Group gap="sm">
          {(!subscription || subscription.state !== 'ACTIVE') && (
            <Button onClick={() => setOpened('subscribe')}>{t('people.subscribe')}</Button>
          )}
          <Button variant="default" onClick={() => setOpened('pack')}>
            {t('people.sellPack')}
          </Button>
          {subscription?.state === 'ACTIVE' && (
            <Button variant="outline" color="brick" onClick={() => setOpened('notice')}>
              {t('people.notice')}
            </Button>
          )}
        </Group>
      </Stack>
      {opened === 'subscribe' && <SubscribeDialog person={person} onClose={close} />}
      {opened === 'pack' && <SellPackDialog personId={person.id} onClose={close} />}
      {opened === 'notice' && subscription && <NoticeDialog subscription={subscription} onClose={close} />}
    </Section>
  );
}

function PlanInForce({ subscription }: { readonly subscription: NonNullable<MemberRecord['subscription']> }) {
  const { t } = useTranslation('manager');
  const { plan, state, startsOn, commitmentEndsOn, nextDueOn, endsOn } = subscription;
  const price = formatCents(plan.priceInclTaxCents);
  return (
    <div>
      <Group gap="sm">
        <Text fw={650}>{plan.name}</Text>
        <StateWord tone={PLAN_TONES[state]}>{t(`people.planState.${state}`)}</StateWord>
      </Group>
      <Text>{t('people.planLine', { price, day: formatLocalDate(startsOn) })}</Text>
      <Text>{t('people.committed', { day: formatLocalDate(commitmentEndsOn) })}</Text>
      {nextDueOn && <Text>{t('people.nextDue', { day: formatLocalDate(nextDueOn) })}</Text>}
      {endsOn && <Text fw={650}>{t('people.endsOn', { day: formatLocalDate(endsOn) })}</Text>}
    </div>
  );
}
