import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { ClaimSlotDocument, type WaitlistPartsFragment } from '../../generated/member/graphql';
import { formatSlot } from '../../ui/format/time';
import { RefusalList } from '../../ui/refusal-list';
import { useAct } from '../../ui/use-act';
import classes from './waitlist-line.module.css';

interface Props {
  readonly entry: WaitlistPartsFragment;
  readonly leaving: boolean;
  readonly onLeave: () => void;
}

/** Takes what was offered in one tap, or lets it go to the next. */
export function OfferActs({ entry, leaving, onLeave }: Props) {
  const { t } = useTranslation('booking');
  const act = useAct(ClaimSlotDocument);
  const claim = async (): Promise<void> => {
    const booking = (await act.run({ input: { entryId: entry.id } }))?.claimSlot.booking;
    if (!booking) return;
    const slot = formatSlot(booking.startsAt, booking.endsAt);
    notifications.show({ color: 'moss', message: t('wait.claimed', { machine: booking.resource.name, slot }) });
  };
  return (
    <>
      <div className={classes['acts']}>
        <Button loading={act.busy} onClick={() => void claim()}>
          {t('wait.claim')}
        </Button>
        <Button variant="default" loading={leaving} onClick={onLeave}>
          {t('wait.decline')}
        </Button>
      </div>
      {act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}
    </>
  );
}
