import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { EnrolDocument, type SessionLineFragment } from '../../generated/learn/graphql';
import { formatCents } from '../../ui/format/money';
import { formatLongDay, formatHour } from '../../ui/format/time';
import { RefusalList } from '../../ui/refusal-list';
import { StateWord } from '../../ui/state-word';
import { useAct } from '../../ui/use-act';
import classes from './learn.module.css';
import { MyPlace } from './my-place';

interface Props {
  readonly session: SessionLineFragment;
  /** Something changed in it. */
  readonly onChange: () => void;
}

/** One date of a training: when, with whom, how many seats, and the one thing to press. */
export function SessionLine({ session, onChange }: Props) {
  const { t } = useTranslation('learn');
  const act = useAct(EnrolDocument);
  const { id, startsAt, endsAt, priceCents, seatsLeft, waitingCount, trainer, pole, state, myEnrolment } = session;
  const isFull = seatsLeft === 0;
  const when = `${formatLongDay(startsAt)}, ${formatHour(startsAt)} – ${formatHour(endsAt)}`;
  const verb = t(isFull ? 'wait' : 'enrol');
  const places = isFull
    ? [t('seats', { count: 0 }), waitingCount > 0 && t('waiting', { count: waitingCount })]
    : [t('seats', { count: seatsLeft })];
  const enrol = async (): Promise<void> => {
    const answer = await act.run({ input: { sessionId: id } });
    if (!answer) return;
    const isWaiting = answer.enrolInSession.enrolment?.state === 'WAITING';
    notifications.show({ color: 'moss', message: t(isWaiting ? 'waitingNow' : 'enrolled') });
    onChange();
  };
  return (
    <li className={classes['session']}>
      <div>
        <Text fw={650}>{when}</Text>
        <Text c="dimmed">
          {[pole.name, trainer && t('with', { name: trainer.displayName }), priceCents > 0 && formatCents(priceCents)]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        {state === 'PLANNED' && <Text>{places.filter(Boolean).join(' · ')}</Text>}
      </div>
      {state === 'CANCELLED' ? (
        <StateWord tone="bad">{t('calledOff')}</StateWord>
      ) : myEnrolment ? (
        <MyPlace enrolment={{ ...myEnrolment, session }} onChange={onChange} />
      ) : (
        state === 'PLANNED' && (
          <Button
            variant={isFull ? 'default' : 'filled'}
            loading={act.busy}
            onClick={() => void enrol()}
            aria-label={`${verb} : ${session.training.title}, ${when}`}
          >
            {verb}
          </Button>
        )
      )}
      <div role="alert" className={classes['whole']}>
        {act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}
      </div>
    </li>
  );
}
