import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shiftDay, today } from '../../planning/days';
import { formatCents } from '../../ui/format/money';
import { formatLocalDate, formatMinutes } from '../../ui/format/time';
import type { MemberRecord } from './member-page';
import { LifeActs } from './life/life-acts';
import { SellPackDialog } from './sell-pack-dialog';
import { Section } from '../../ui/section';
import { LIFE_TONES } from '../subscription/life-tones';
import { termsOf } from '../subscription/terms-of-day';
import { StateWord } from '../../ui/state-word';
import { SubscribeDialog } from './subscribe-dialog';
import './words';

type Opened = 'subscribe' | 'pack' | null;

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
        </Group>
        {subscription && subscription.state !== 'ENDED' && <LifeActs subscription={subscription} />}
      </Stack>
      {opened === 'subscribe' && <SubscribeDialog person={person} onClose={close} />}
      {opened === 'pack' && <SellPackDialog personId={person.id} onClose={close} />}
    </Section>
  );
}

function PlanInForce({ subscription }: { readonly subscription: NonNullable<MemberRecord['subscription']> }) {
  const { t } = useTranslation('manager');
  const { plan, life, startsOn, commitmentEndsOn, nextDueOn, endsOn, pauses, terms } = subscription;
  const { now, later } = termsOf(terms, today());
  const price = formatCents(now?.priceInclTaxCents ?? 0);
  const ahead = pauses.filter((pause) => pause.endsOn === null || pause.endsOn > today());
  return (
    <div>
      <Group gap="sm">
        <Text fw={650}>{plan.name}</Text>
        <StateWord tone={LIFE_TONES[life]}>{t(`life.state.${life}`)}</StateWord>
      </Group>
      <Text>{t('people.planLine', { price, day: formatLocalDate(startsOn) })}</Text>
      <Text>{t('people.committed', { day: formatLocalDate(commitmentEndsOn) })}</Text>
      {nextDueOn && <Text>{t('people.nextDue', { day: formatLocalDate(nextDueOn) })}</Text>}
      {endsOn && <Text fw={650}>{t('people.endsOn', { day: formatLocalDate(endsOn) })}</Text>}
      {later.map((term) => (
        <Text key={term.startsOn} fw={650}>
          {t('life.planned', {
            day: formatLocalDate(term.startsOn),
            plan: term.planName,
            price: formatCents(term.priceInclTaxCents),
          })}
        </Text>
      ))}
      {ahead.map((pause) => (
        <Text key={pause.id} fw={650}>
          {pause.endsOn
            ? t('life.pausedFromTo', {
                from: formatLocalDate(pause.startsOn),
                to: formatLocalDate(shiftDay(pause.endsOn, -1)),
                reason: pause.reason,
              })
            : t('life.pausedFrom', { from: formatLocalDate(pause.startsOn), reason: pause.reason })}
        </Text>
      ))}
    </div>
  );
}
