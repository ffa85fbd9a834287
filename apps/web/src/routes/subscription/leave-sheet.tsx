import { Button, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  GiveOwnNoticeDocument,
  MyNoticeDocument,
  type OwnSubscriptionFragment,
} from '../../generated/subscription/graphql';
import { formatLocalDate } from '../../ui/format/time';
import { RefusalList } from '../../ui/refusal-list';
import { Sheet } from '../../ui/sheet';
import { useAct } from '../../ui/use-act';
import { Waiting } from '../../ui/waiting';
import { dayBefore } from '../member/day-before';
import { LeaveCost } from './leave-cost';
import './words';

interface Props {
  readonly subscription: OwnSubscriptionFragment;
  readonly onClose: () => void;
  readonly onLeft: () => void;
}

/** When it would end and what it would cost, said before anything is done. */
export function LeaveSheet({ subscription, onClose, onLeft }: Props) {
  const { t } = useTranslation('subscription');
  const act = useAct(GiveOwnNoticeDocument);
  const [wished, setWished] = useState('');
  const wishedOn = wished === '' ? null : wished;
  const [{ data, error, fetching }, read] = useQuery({
    query: MyNoticeDocument,
    variables: { wishedOn },
    requestPolicy: 'network-only',
  });
  const notice = data?.viewer?.subscription?.notice;
  const leave = async (): Promise<void> => {
    if (!(await act.run({ input: { subscriptionId: subscription.id, wishedOn } }))) return;
    notifications.show({ color: 'moss', message: t('left') });
    onLeft();
  };
  return (
    <Sheet title={t('leaveTitle')} shape="panel" onClose={onClose}>
      <Stack gap="md">
        <Text>{t('noticeIs', { count: subscription.plan.noticeMonths })}</Text>
        <TextInput
          type="date"
          label={t('wished')}
          description={t('wishedHint')}
          value={wished}
          onChange={({ currentTarget }) => setWished(currentTarget.value)}
        />
        {notice ? (
          <section aria-label={t('means')} aria-busy={fetching}>
            <Text fz={20} fw={650}>
              {t('lastDay', { day: formatLocalDate(dayBefore(notice.endsOn)) })}
            </Text>
            {notice.heldByCommitment && <Text>{t('held')}</Text>}
            <LeaveCost notice={notice} />
          </section>
        ) : (
          <Waiting error={error} retry={read} lines={3} />
        )}
        <Text c="dimmed">{t('leaveNext')}</Text>
        <div role="alert">{act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}</div>
        <Button color="brick" loading={act.busy} disabled={!notice || fetching} onClick={() => void leave()}>
          {t('confirm')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('keep')}
        </Button>
      </Stack>
    </Sheet>
  );
}
