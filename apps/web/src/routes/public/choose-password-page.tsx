import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ResetPasswordDocument } from '../../generated/public/graphql';
import { useAct } from '../../ui/use-act';
import { useAddress } from '../../ui/use-address';
import { DoorForm } from './door-form';
import { DoorPage } from './door-page';
import { NewPasswordField } from './new-password-field';
import { PasswordChosen } from './password-chosen';
import { PasswordLinkIncomplete } from './password-link-incomplete';

/** Where mailed links lead: a new password, then the door. */
export function ChoosePasswordPage() {
  const { t } = useTranslation('door');
  const [{ jeton }] = useAddress();
  const act = useAct(ResetPasswordDocument);
  const [password, setPassword] = useState('');
  const [chosen, setChosen] = useState(false);

  if (chosen) return <PasswordChosen />;
  if (!jeton) return <PasswordLinkIncomplete />;
  const choose = async (): Promise<void> => {
    if (await act.run({ input: { token: jeton, password } })) setChosen(true);
  };
  const dead = act.refusals.some(({ code }) => code === 'PASSWORD_LINK_NOT_VALID');
  return (
    <DoorPage title={t('choose.title')} lead={t('choose.lead')}>
      <DoorForm
        submit={t('choose.submit')}
        busy={act.busy}
        refusals={act.refusals}
        onSubmit={() => void choose()}
        after={
          dead && (
            <Anchor component={Link} to="/mot-de-passe-oublie" ta="center" py="sm">
              {t('choose.another')}
            </Anchor>
          )
        }
      >
        <NewPasswordField label={t('choose.password')} value={password} onChange={setPassword} />
      </DoorForm>
    </DoorPage>
  );
}
