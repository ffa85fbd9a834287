import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ResumeSubscriptionDocument,
  StayAfterNoticeDocument,
  type MemberSubscriptionFragment,
} from '../../../generated/manager/graphql';
import { today } from '../../../planning/days';
import { useAct } from '../../../ui/use-act';
import { NoticeDialog } from '../notice-dialog';
import { Refused } from '../refused';
import { ChangePlanDialog } from './change-plan-dialog';
import { EndDialog } from './end-dialog';
import { PauseDialog } from './pause-dialog';
import '../words';

export interface LifeDialogProps {
  readonly subscription: MemberSubscriptionFragment;
  readonly onClose: () => void;
}

const DIALOGS = { changePlan: ChangePlanDialog, pause: PauseDialog, notice: NoticeDialog, end: EndDialog } as const;
type Opened = keyof typeof DIALOGS | null;

/** What may happen to a subscription that runs. */
export function LifeActs({ subscription }: { readonly subscription: MemberSubscriptionFragment }) {
  const { t } = useTranslation('manager');
  const [opened, setOpened] = useState<Opened>(null);
  const resume = useAct(ResumeSubscriptionDocument);
  const stay = useAct(StayAfterNoticeDocument);
  const { id: subscriptionId, endsOn, pauses } = subscription;
  const isPauseAhead = pauses.some((pause) => pause.endsOn === null || pause.endsOn > today());
  const runAgain = async (): Promise<void> => {
    if (await resume.run({ input: { subscriptionId } }))
      notifications.show({ color: 'moss', message: t('life.resumed') });
  };
  const withdraw = async (): Promise<void> => {
    if (await stay.run({ input: { subscriptionId } })) notifications.show({ color: 'moss', message: t('life.stays') });
  };
  const Dialog = opened ? DIALOGS[opened] : null;
  return (
    <>
      <Group gap="sm">
        {!endsOn && (
          <Button variant="default" onClick={() => setOpened('changePlan')}>
            {t('life.changePlan')}
          </Button>
        )}
        {isPauseAhead ? (
          <Button variant="default" loading={resume.busy} onClick={() => void runAgain()}>
            {t('life.resume')}
          </Button>
        ) : (
          <Button variant="default" onClick={() => setOpened('pause')}>
            {t('life.pause')}
          </Button>
        )}
        {endsOn ? (
          <Button variant="default" loading={stay.busy} onClick={() => void withdraw()}>
            {t('life.stay')}
          </Button>
        ) : (
          <Button variant="outline" color="brick" onClick={() => setOpened('notice')}>
            {t('people.notice')}
          </Button>
        )}
        <Button variant="subtle" color="brick" onClick={() => setOpened('end')}>
          {t('life.end')}
        </Button>
      </Group>
      <Refused refusals={[...resume.refusals, ...stay.refusals]} />
      {Dialog && <Dialog subscription={subscription} onClose={() => setOpened(null)} />}
    </>
  );
}
