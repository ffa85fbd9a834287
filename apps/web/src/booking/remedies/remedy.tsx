import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckBookingInput } from '../../generated/member/graphql';
import type { ShownRefusal } from '../../ui/refusal-list';
import { JoinWaitlistButton } from '../waitlist/join-waitlist-button';
import { remedyPage } from './remedy-page';
import classes from './remedy.module.css';
import { SessionOffers } from './session-offers';

interface Props {
  readonly refusal: ShownRefusal;
  /** What was refused. */
  readonly input: CheckBookingInput;
  /** Nothing but time stands in the way of the whole slot. */
  readonly mayWait: boolean;
}

/** What mends a refusal, one tap away. Staff booking for somebody else mends what can be mended at the desk. */
export function Remedy({ refusal, input, mayWait }: Props): ReactNode {
  const { t } = useTranslation('booking');
  const { personId } = input;
  if (refusal.code === 'HABILITATION_MISSING')
    return (
      <SessionOffers
        sessions={refusal.nextSessions ?? []}
        quizMissing={refusal.quizMissing === true && !personId}
        personId={personId ?? undefined}
      />
    );
  if (refusal.code === 'SLOT_TAKEN' && mayWait) return <JoinWaitlistButton wanted={input} />;
  const page = personId ? undefined : remedyPage(refusal);
  return (
    page && (
      <Button component={Link} to={page.to} variant="default" mt="xs" className={classes['act']}>
        {t(`remedy.${page.words}`)}
      </Button>
    )
  );
}
