import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmSignUpDocument } from '../../generated/public/graphql';
import { useSession } from '../../session/session';
import { useAct } from '../../ui/use-act';
import { DoorForm } from './door-form';
import { DoorPage } from './door-page';
import { NewPasswordField } from './new-password-field';

/** The address is theirs: a password opens the account, and the application begins. */
export function ConfirmSignUp({ token }: { readonly token: string }) {
  const { t } = useTranslation('door');
  const { renew } = useSession();
  const act = useAct(ConfirmSignUpDocument);
  const [password, setPassword] = useState('');
  const open = async (): Promise<void> => {
    if (await act.run({ input: { token, password } })) renew();
  };
  const dead = act.refusals.some(({ code }) => code === 'SIGN_UP_LINK_NOT_VALID');
  return (
    <DoorPage title={t('signUp.confirmTitle')} lead={t('signUp.confirmLead')}>
      <DoorForm
        submit={t('signUp.open')}
        busy={act.busy}
        refusals={act.refusals}
        onSubmit={() => void open()}
        after={
          dead && (
            <Anchor component={Link} to="/inscription" ta="center" py="sm">
              {t('signUp.startOver')}
            </Anchor>
          )
        }
      >
        <NewPasswordField label={t('signIn.password')} value={password} onChange={setPassword} />
      </DoorForm>
    </DoorPage>
  );
}
