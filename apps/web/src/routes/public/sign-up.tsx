import { Anchor, Button, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignUpDocument } from '../../generated/public/graphql';
import { useSession } from '../../session/session';
import { useAct } from '../../ui/use-act';
import { DoorForm } from './door-form';
import { DoorPage } from './door-page';

const EMPTY = { firstName: '', lastName: '', email: '', website: '' };
type Field = keyof typeof EMPTY;

/** A name and an address: the rest is asked once the address is confirmed. The answer never tells who has an account. */
export function SignUp() {
  const { t } = useTranslation('door');
  const act = useAct(SignUpDocument);
  const [typed, setTyped] = useState(EMPTY);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const field = (name: Field) => ({
    name,
    required: true,
    withAsterisk: false,
    value: typed[name],
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      setTyped((before) => ({ ...before, [name]: currentTarget.value })),
  });
  const send = async (): Promise<void> => {
    const email = typed.email.trim();
    if (await act.run({ input: { ...typed, email } })) setSentTo(email);
  };
  if (sentTo !== null) return <LinkSent email={sentTo} onAgain={() => setSentTo(null)} />;
  return (
    <DoorPage title={t('signUp.title')} lead={t('signUp.lead')}>
      <DoorForm
        submit={t('signUp.submit')}
        busy={act.busy}
        refusals={act.refusals}
        onSubmit={() => void send()}
        after={
          <Anchor component={Link} to="/connexion" ta="center" py="sm">
            {t('signUp.already')}
          </Anchor>
        }
      >
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput label={t('setup.firstName')} autoComplete="given-name" maxLength={80} {...field('firstName')} />
          <TextInput label={t('setup.lastName')} autoComplete="family-name" maxLength={80} {...field('lastName')} />
        </SimpleGrid>
        <TextInput label={t('signIn.email')} type="email" autoComplete="email" maxLength={200} {...field('email')} />
        {/* programs fill in what people do not see */}
        <div className="visually-hidden" aria-hidden="true">
          <input
            name="website"
            tabIndex={-1}
            autoComplete="off"
            value={typed.website}
            onChange={({ currentTarget }) => setTyped((before) => ({ ...before, website: currentTarget.value }))}
          />
        </div>
      </DoorForm>
    </DoorPage>
  );
}

interface SentProps {
  readonly email: string;
  readonly onAgain: () => void;
}

function LinkSent({ email, onAgain }: SentProps) {
  const { t } = useTranslation('door');
  const { manufacture } = useSession();
  return (
    <DoorPage title={t('signUp.sentTitle')}>
      <Stack gap="md" align="flex-start">
        <Text>{t('signUp.sent', { email })}</Text>
        <Text c="dimmed">{t('signUp.notThere')}</Text>
        {manufacture.demonstration && (
          <Anchor href="/dev/mail" py="sm">
            {t('forgotten.keptMails')}
          </Anchor>
        )}
        <Button variant="default" onClick={onAgain}>
          {t('signUp.again')}
        </Button>
      </Stack>
    </DoorPage>
  );
}
