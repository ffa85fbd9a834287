import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session';
import { DoorPage } from './door-page';

/** Every session has ended, this one too: the door is next. */
export function PasswordChosen() {
  const { t } = useTranslation('door');
  const { renew } = useSession();
  const navigate = useNavigate();
  const leave = async (): Promise<void> => {
    await navigate({ to: '/connexion', replace: true });
    renew();
  };
  return (
    <DoorPage title={t('choose.doneTitle')} lead={<span role="status">{t('choose.done')}</span>}>
      <Button fullWidth onClick={() => void leave()}>
        {t('signIn.submit')}
      </Button>
    </DoorPage>
  );
}
