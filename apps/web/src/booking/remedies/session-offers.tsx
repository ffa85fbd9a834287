import { Button, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TakeSeatDocument, type OfferedSessionFragment } from '../../generated/member/graphql';
import { formatCents } from '../../ui/format/money';
import { formatDay, formatHour } from '../../ui/format/time';
import { RefusalList } from '../../ui/refusal-list';
import { useAct } from '../../ui/use-act';
import remedy from './remedy.module.css';
import classes from './session-offers.module.css';

interface Props {
  readonly sessions: readonly OfferedSessionFragment[];
  readonly quizMissing: boolean;
  /** Staff: whom to enrol; left out: oneself. */
  readonly personId: string | undefined;
}

/** The next sessions that teach what is missing, a seat one tap away. */
export function SessionOffers({ sessions, quizMissing, personId }: Props) {
  const { t } = useTranslation('booking');
  return (
    <>
      {sessions.length > 0 && (
        <ul className={classes['sessions']}>
          {sessions.map((session) => (
            <SessionOffer key={session.id} session={session} personId={personId} />
          ))}
        </ul>
      )}
      {quizMissing && (
        <Button component={Link} to={quizOf(sessions)} variant="default" mt="xs" className={remedy['act']}>
          {t('remedy.quiz')}
        </Button>
      )}
    </>
  );
}

/** The quiz itself when a session tells which training it is of. */
const quizOf = ([session]: readonly OfferedSessionFragment[]): string =>
  session ? `/formations/${session.training.id}/quiz` : '/formations';

interface OfferProps {
  readonly session: OfferedSessionFragment;
  readonly personId: string | undefined;
}

function SessionOffer({ session, personId }: OfferProps) {
  const { t } = useTranslation('booking');
  const act = useAct(TakeSeatDocument);
  const { startsAt, endsAt, seatsLeft, waitingCount, priceCents, training } = session;
  const isFull = seatsLeft === 0;
  const when = `${formatDay(startsAt)}, ${formatHour(startsAt)} – ${formatHour(endsAt)}`;
  const places = isFull ? t('session.full', { count: waitingCount }) : t('session.seats', { count: seatsLeft });
  const price = priceCents === 0 ? t('session.free') : formatCents(priceCents);
  const enrol = (): void => void act.run({ input: { sessionId: session.id, ...(personId ? { personId } : {}) } });
  return (
    <li className={classes['session']}>
      <div>
        <Text fw={650}>{when}</Text>
        <Text size="sm" c="dimmed">
          {training.title} · {places} · {price}
        </Text>
      </div>
      <Seat session={session} onTake={enrol} busy={act.busy} about={when} />
      {act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}
    </li>
  );
}

interface SeatProps {
  readonly session: OfferedSessionFragment;
  readonly busy: boolean;
  /** Said with the button, for those who hear it alone. */
  readonly about: string;
  readonly onTake: () => void;
}

function Seat({ session: { myEnrolment, seatsLeft }, busy, about, onTake }: SeatProps) {
  const { t } = useTranslation('booking');
  if (myEnrolment)
    return (
      <span className={classes['taken']} role="status">
        <IconCircleCheck size={20} stroke={1.75} aria-hidden="true" />
        {myEnrolment.state === 'WAITING'
          ? t('session.waiting', { rank: myEnrolment.waitingRank ?? 1 })
          : t('session.enrolled')}
      </span>
    );
  const words = t(seatsLeft === 0 ? 'session.wait' : 'session.enrol');
  return (
    <Button variant="default" loading={busy} onClick={onTake} aria-label={`${words} : ${about}`}>
      {words}
    </Button>
  );
}
