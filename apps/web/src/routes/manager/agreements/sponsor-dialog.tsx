import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  type AgreementPartsFragment,
  SponsorSubscriptionDocument,
  SubscriptionOfDocument,
} from '../../../generated/manager/graphql';
import { shiftDay, today } from '../../../planning/days';
import { formatLocalDate } from '../../../ui/format/time';
import { useAct } from '../../../ui/use-act';
import { ActDialog } from '../act-dialog';
import { type ChosenPerson, PersonPicker } from '../person-picker';
import { areDays } from './agreement-form';
import { DayFields } from './day-fields';

interface Props {
  readonly agreement: AgreementPartsFragment;
  readonly onClose: () => void;
}

/** Whose subscription the partner pays its share of, over which days. */
export function SponsorDialog({ agreement, onClose }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(SponsorSubscriptionDocument);
  const [person, setPerson] = useState<ChosenPerson | null>(null);
  const [days, setDays] = useState(() => ({
    startsOn: agreement.startsOn > today() ? agreement.startsOn : today(),
    lastDay: shiftDay(agreement.endsOn, -1),
  }));
  const [{ data }] = useQuery({
    query: SubscriptionOfDocument,
    variables: { personId: person?.id ?? '' },
    pause: person === null,
  });
  const subscription = person && data?.person?.id === person.id ? data.person.subscription : undefined;
  const [asked, setAsked] = useState(false);
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (!person || !subscription || !areDays(days.startsOn, days.lastDay)) return;
    const { startsOn, lastDay } = days;
    const input = {
      agreementId: agreement.id,
      subscriptionId: subscription.id,
      startsOn,
      endsOn: shiftDay(lastDay, 1),
    };
    if (!(await act.run({ input }))) return;
    notifications.show({ color: 'moss', message: t('agreements.sponsoring.saved', { name: person.displayName }) });
    onClose();
  };
  return (
    <ActDialog
      opened
      title={t('agreements.sponsoring.title')}
      verb={t('agreements.sponsoring.save')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text>{t('agreements.sponsoring.next')}</Text>
      <PersonPicker
        autoFocus
        person={person}
        error={asked && !person ? t('agreements.wrong.member') : undefined}
        onChange={setPerson}
      />
      <div role="status">
        {person && subscription === null && (
          <Text>{t('agreements.sponsoring.none', { name: person.displayName })}</Text>
        )}
        {subscription && (
          <Text>
            {t('agreements.sponsoring.plan', {
              plan: subscription.plan.name,
              day: formatLocalDate(subscription.startsOn),
            })}
          </Text>
        )}
      </div>
      <DayFields {...days} onChange={(some) => setDays({ ...days, ...some })} />
    </ActDialog>
  );
}
