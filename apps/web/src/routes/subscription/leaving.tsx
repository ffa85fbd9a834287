import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WithdrawNoticeDocument, type OwnSubscriptionFragment } from '../../generated/subscription/graphql';
import { RefusalList } from '../../ui/refusal-list';
import { useAct } from '../../ui/use-act';
import { LeaveSheet } from './leave-sheet';
import './words';

interface Props {
  readonly subscription: OwnSubscriptionFragment;
  readonly onChange: () => void;
}

/** The way out, and the way back while there is one. */
export function Leaving({ subscription, onChange }: Props) {
  const { t } = useTranslation('subscription');
  const stay = useAct(WithdrawNoticeDocument);
  const [asking, setAsking] = useState(false);
  const withdraw = async (): Promise<void> => {
    if (!(await stay.run({ input: { subscriptionId: subscription.id } }))) return;
    notifications.show({ color: 'moss', message: t('stays') });
    onChange();
  };
  if (subscription.life === 'ENDED') return null;
  return (
    <>
      {subscription.endsOn ? (
        <Button variant="default" loading={stay.busy} onClick={() => void withdraw()}>
          {t('stay')}
        </Button>
      ) : (
        <Button variant="outline" color="brick" onClick={() => setAsking(true)}>
          {t('leave')}
        </Button>
      )}
      <div role="alert">{stay.refusals.length > 0 && <RefusalList refusals={stay.refusals} />}</div>
      {asking && (
        <LeaveSheet
          subscription={subscription}
          onClose={() => setAsking(false)}
          onLeft={() => {
            setAsking(false);
            onChange();
          }}
        />
      )}
    </>
  );
}
