import { Anchor, PasswordInput, TextInput } from '@mantine/core';
import { Link, Navigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInDocument } from '../../generated/public/graphql';
import { useSession } from '../../session/session';
import { PageTitle } from '../../ui/page-title';
import { useAct } from '../../ui/use-act';
import { useAddress } from '../../ui/use-address';
import { DemonstrationAccounts } from './demonstration-accounts';
import { DoorForm } from './door-form';
import './door-words';
import { insideOnly } from './inside-only';
import classes from './sign-in-page.module.css';

/** The door: one form, and in demonstration mode people to try it as. */
export function SignInPage() {
  const { t } = useTranslation('door');
  const { viewer, manufacture, renew } = useSession();
  const [{ suite }] = useAddress();
  const act = useAct(SignInDocument);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');

  if (viewer) return <Navigate {...insideOnly(suite)} replace />;
  const enter = async (as: { email: string; password: string }): Promise<void> => {
    if (await act.run({ input: as })) renew();
  };
  return (
    <div className={classes['page']}>
      <div>
        <PageTitle title={t('signIn.title')} lead={t('signIn.lead')} />
        <DoorForm
          submit={t('signIn.submit')}
          busy={act.busy}
          refusals={act.refusals}
          onSubmit={() => void enter({ email: email.trim(), password })}
          after={
            <Anchor component={Link} to="/mot-de-passe-oublie" ta="center" py="sm">
              {t('signIn.forgotten')}
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
          <PasswordInput
            label={t('signIn.password')}
            name="password"
            autoComplete="current-password"
            required
            withAsterisk={false}
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
            value={password}
            onChange={({ currentTarget }) => setPassword(currentTarget.value)}
          />
        </DoorForm>
      </div>
      {manufacture.demonstration && <DemonstrationAccounts busy={act.busy} onEnter={(as) => void enter(as)} />}
    </div>
  );
}
