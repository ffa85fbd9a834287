import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RevokeSessionDocument } from '../../generated/member/graphql';
import { RefusalList } from '../../ui/refusal-list';
import { useAct } from '../../ui/use-act';
import { MeDevice } from './me-device';
import classes from './me-page.module.css';
import type { Me } from './me-page';
import { MeSection } from './me-section';

/** How many devices are shown before one asks for the others. */
const SHOWN = 3;

/** Where I am signed in; each other place can be signed out from here. */
export function MeDevices({ me: { sessions } }: { readonly me: Me }) {
  const { t } = useTranslation('member');
  const act = useAct(RevokeSessionDocument);
  const [leaving, setLeaving] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const ordered = [...sessions].sort((a, b) => Number(b.current) - Number(a.current));

  const revoke = async (sessionId: string): Promise<void> => {
    setLeaving(sessionId);
    if (await act.run({ input: { sessionId } })) notifications.show({ color: 'moss', message: t('me.revoked') });
    setLeaving(null);
  };
  return (
    <MeSection title={t('me.sessions')} lead={sessions.length > 1 ? t('me.sessionsLead') : t('me.sessionsAlone')}>
      {act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}
      <ul className={classes['lines']}>
        {ordered.slice(0, all ? undefined : SHOWN).map((session) => (
          <MeDevice
            key={session.id}
            session={session}
            busy={leaving === session.id}
            onRevoke={() => void revoke(session.id)}
          />
        ))}
      </ul>
      {!all && ordered.length > SHOWN && (
        <Button variant="default" fullWidth mt="sm" onClick={() => setAll(true)}>
          {t('me.moreDevices', { count: ordered.length - SHOWN })}
        </Button>
      )}
    </MeSection>
  );
}
