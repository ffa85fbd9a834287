import { Button, Text } from '@mantine/core';
import { IconBell, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useState } from 'react';
import { JoinWaitlistDocument, type CheckBookingInput } from '../../generated/member/graphql';
import { RefusalList } from '../../ui/refusal-list';
import { useAct } from '../../ui/use-act';
import classes from '../remedies/remedy.module.css';

/** Waits for a slot that is taken: one tap, and one is told as soon as it is freed. */
export function JoinWaitlistButton({ wanted }: { readonly wanted: CheckBookingInput }) {
  const { t } = useTranslation('booking');
  const act = useAct(JoinWaitlistDocument);
  const { resourceId, startsAt, endsAt, personId } = wanted;
  const slot = `${resourceId} ${startsAt} ${endsAt}`;
  const [joined, setJoined] = useState('');
  const join = async (): Promise<void> => {
    const whom = personId ? { personId } : {};
    if (await act.run({ input: { resourceId, startsAt, endsAt, ...whom } })) setJoined(slot);
  };
  if (joined === slot)
    return (
      <Text mt="xs" role="status" c="var(--etabli-success)" fw={650} style={{ display: 'flex', gap: 6 }}>
        <IconCircleCheck size={22} stroke={1.75} aria-hidden="true" style={{ flex: 'none' }} />
        {t(personId ? 'wait.joinedFor' : 'wait.joined')}
      </Text>
    );
  return (
    <>
      <Button
        mt="xs"
        variant="default"
        className={classes['act']}
        loading={act.busy}
        leftSection={<IconBell size={20} stroke={1.75} aria-hidden="true" />}
        onClick={() => void join()}
      >
        {t('wait.join')}
      </Button>
      {act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}
    </>
  );
}
