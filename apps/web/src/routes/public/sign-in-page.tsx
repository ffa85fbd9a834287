import { Anchor, Button, Card, PasswordInput, Stack, TextInput } from '@mantine/core';
import { Link, Navigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInDocument } from '../../generated/public/graphql';
import { useSession } from '../../session/session';
import { PageTitle } from '../../ui/page-title';
import { RefusalList } from '../../ui/refusal-list';
import { useAct } from '../../ui/use-act';
import { useAddress } from '../../ui/use-address';
import { DemonstrationAccounts } from './demonstration-accounts';
import './door-words';
import classes from './sign-in-page.module.css';

/** Only places of this product: never an address given by somebody else. */
const insideOnly = (place = '/'): string =>
  /^\/(?![/\\])/.test(place) && !place.startsWith('/connexion') ? place : '/';

/** The door: one form, and in demonstration mode people to try it as. */
export function SignInPage() {
  const { t } = useTranslation('door');
  const { viewer, manufacture, renew } = useSession();
  const [{ suite }] = useAddress();
  const act = useAct(SignInDocument);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');

  if (viewer) {
    const { pathname, searchParams } = new URL(insideOnly(suite), location.origin);
    return <Navigate to={pathname} search={Object.fromEntries(searchParams)} replace />;
  }
  const enter = async (as: { email: string; password: string }): Promise<void> => {
    if (await act.run({ input: as })) renew();
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void enter({ email: email.trim(), password });
  };
  return (
    <div className={classes['page']}>
      <div>
        <PageTitle title={t('signIn.title')} lead={t('signIn.lead')} />
        <Card padding="lg" component="form" onSubmit={submit}>
          <Stack gap="md">
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
            <div aria-live="assertive">{act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}</div>
            <Button type="submit" fullWidth loading={act.busy}>
              {t('signIn.submit')}
            </Button>
            <Anchor component={Link} to="/mot-de-passe-oublie" ta="center" py="xs">
              {t('signIn.forgotten')}
            </Anchor>
          </Stack>
        </Card>
      </div>
      {manufacture.demonstration && <DemonstrationAccounts busy={act.busy} onEnter={(as) => void enter(as)} />}
    </div>
  );
}
