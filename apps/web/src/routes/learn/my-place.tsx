import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AcceptSeatDocument, LeaveSessionDocument, type EnrolmentState } from '../../generated/learn/graphql';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { formatNearTime } from '../../ui/format/near-slot';
import { RefusalList } from '../../ui/refusal-list';
import { StateWord } from '../../ui/state-word';
import { useAct } from '../../ui/use-act';

interface Props {
  readonly enrolment: {
    readonly id: string;
    readonly state: EnrolmentState;
    readonly waitingRank: number | null;
    readonly offeredUntil: string | null;
    readonly session: { readonly cancellationDeadline: string };
  };
  readonly onChange: () => void;
}

const TONES = {
  ENROLLED: 'good',
  WAITING: 'quiet',
  OFFERED: 'warning',
  ATTENDED: 'good',
  PASSED: 'good',
  FAILED: 'warning',
  ABSENT: 'bad',
} as const;

/** My seat, my rank or the seat I am offered, and the way out of it. */
export function MyPlace({ enrolment: { id, state, waitingRank, offeredUntil, session }, onChange }: Props) {
  const { t } = useTranslation('learn');
  const accept = useAct(AcceptSeatDocument);
  const leave = useAct(LeaveSessionDocument);
  const [asking, setAsking] = useState(false);
  if (state === 'CANCELLED') return null;
  const mayLeave = state === 'ENROLLED' || state === 'WAITING' || state === 'OFFERED';
  const done = (message: string): void => {
    notifications.show({ color: 'moss', message });
    onChange();
  };
  const take = async (): Promise<void> => {
    if (await accept.run({ input: { enrolmentId: id } })) done(t('mine.accepted'));
  };
  const goAway = async (): Promise<void> => {
    if (!(await leave.run({ input: { enrolmentId: id } }))) return;
    setAsking(false);
    done(t('mine.left'));
  };
  const wayOut = { ENROLLED: 'mine.leave', WAITING: 'mine.stopWaiting', OFFERED: 'mine.decline' } as const;
  const verb = mayLeave ? t(wayOut[state]) : '';
  return (
    <div>
      <StateWord tone={TONES[state]}>
        {t(`mine.${state}`, { rank: waitingRank ?? 1, until: offeredUntil ? formatNearTime(offeredUntil) : '' })}
      </StateWord>
      <Group gap="xs" mt="xs">
        {state === 'OFFERED' && (
          <Button loading={accept.busy} onClick={() => void take()}>
            {t('mine.accept')}
          </Button>
        )}
        {mayLeave && (
          <Button variant="default" onClick={() => setAsking(true)}>
            {verb}
          </Button>
        )}
      </Group>
      <div role="alert">{accept.refusals.length > 0 && <RefusalList refusals={accept.refusals} />}</div>
      <ConfirmDialog
        opened={asking}
        title={t('mine.leaveTitle')}
        act={verb}
        busy={leave.busy}
        destructive
        onConfirm={() => void goAway()}
        onClose={() => setAsking(false)}
      >
        <Text mb="md">{t('mine.leaveBody', { day: formatNearTime(session.cancellationDeadline) })}</Text>
        {leave.refusals.length > 0 && <RefusalList refusals={leave.refusals} />}
      </ConfirmDialog>
    </div>
  );
}
