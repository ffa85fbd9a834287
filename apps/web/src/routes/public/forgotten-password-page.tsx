import { Anchor, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestPasswordResetDocument } from '../../generated/public/graphql';
import { useAct } from '../../ui/use-act';
import { DoorForm } from './door-form';
import { DoorPage } from './door-page';
import { PasswordLinkSent } from './password-link-sent';

/** Asks for a link; the answer is the same whether or not there is an account. */
export function ForgottenPasswordPage() {
  const { t } = useTranslation('door');
  const act = useAct(RequestPasswordResetDocument);
  const [email, setEmail] = useState('');
  const [sentTo, setSentTo] = useState<string | null>(null);

  const ask = async (): Promise<void> => {
    const address = email.trim();
    if (await act.run({ input: { email: address } })) setSentTo(address);
  };
  if (sentTo !== null) return <PasswordLinkSent email={sentTo} onAgain={() => setSentTo(null)} />;
  return (
    <DoorPage title={t('forgotten.title')} lead={t('forgotten.lead')}>
      <DoorForm
        submit={t('forgotten.submit')}
        busy={act.busy}
        refusals={act.refusals}
        onSubmit={() => void ask()}
        after={
          <Anchor component={Link} to="/connexion" ta="center" py="sm">
            {t('forgotten.back')}
          </Anchor>
        }
      >
        <TextInput
          label={t('signIn.email')}
          type="email"
          name="email"
          autoComplete="username"
          required
          withAsterisk={false}
          value={email}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
        />
      </DoorForm>
    </DoorPage>
  );
}
