import { Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GiveNoticeDocument, type MemberSubscriptionFragment } from '../../generated/manager/graphql';
import { today } from '../../planning/days';
import { formatLocalDate } from '../../ui/format/time';
import { useAct } from '../../ui/use-act';
import { ActDialog } from './act-dialog';
import './words';

interface Props {
  readonly subscription: MemberSubscriptionFragment;
  readonly onClose: () => void;
}

/** Ends a subscription: not before the commitment does, which is said first. */
export function NoticeDialog({ subscription, onClose }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(GiveNoticeDocument);
  const { commitmentEndsOn } = subscription;
  const [endsOn, setEndsOn] = useState(commitmentEndsOn > today() ? commitmentEndsOn : today());
  const submit = async (): Promise<void> => {
    if (endsOn === '' || !(await act.run({ input: { subscriptionId: subscription.id, endsOn } }))) return;
    notifications.show({ color: 'moss', message: t('people.noticeGiven') });
    onClose();
  };
  return (
    <ActDialog
      opened
      destructive
      title={t('people.noticeTitle')}
      verb={t('people.notice')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text fw={650}>{subscription.plan.name}</Text>
      <Text>{t('people.committed', { day: formatLocalDate(commitmentEndsOn) })}</Text>
      <TextInput
        type="date"
        data-autofocus
        label={t('people.noticeDay')}
        value={endsOn}
        error={endsOn === '' ? t('people.dayNeeded') : undefined}
        onChange={({ currentTarget }) => setEndsOn(currentTarget.value)}
      />
    </ActDialog>
  );
}
