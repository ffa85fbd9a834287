import { TextInput } from '@mantine/core';
import { Navigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CreateFirstAdministratorDocument } from '../../generated/public/graphql';
import { useSession } from '../../session/session';
import { useAct } from '../../ui/use-act';
import { DoorForm } from './door-form';
import { DoorPage } from './door-page';
import { NewPasswordField } from './new-password-field';

const EMPTY = { setupCode: '', firstName: '', lastName: '', email: '', password: '' };

/** Opens the first account of an empty installation, with the code printed in the terminal. */
export function FirstAdministratorPage() {
  const { t } = useTranslation('door');
  const { manufacture, renew } = useSession();
  const act = useAct(CreateFirstAdministratorDocument);
  const [input, setInput] = useState(EMPTY);

  if (!manufacture.needsFirstAdministrator) return <Navigate to="/" replace />;
  const change = (some: Partial<typeof EMPTY>): void => setInput({ ...input, ...some });
  const open = async (): Promise<void> => {
    if (await act.run({ input })) renew();
  };
  const field = (name: Exclude<keyof typeof EMPTY, 'password'>) => ({
    name,
    required: true,
    withAsterisk: false,
    value: input[name],
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) => change({ [name]: currentTarget.value }),
  });
  return (
    <DoorPage title={t('setup.title')} lead={t('setup.lead')}>
      <DoorForm submit={t('setup.submit')} busy={act.busy} refusals={act.refusals} onSubmit={() => void open()}>
        <TextInput
          {...field('setupCode')}
          label={t('setup.code')}
          description={t('setup.codeHint')}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <TextInput {...field('firstName')} label={t('setup.firstName')} autoComplete="given-name" />
        <TextInput {...field('lastName')} label={t('setup.lastName')} autoComplete="family-name" />
        <TextInput {...field('email')} label={t('signIn.email')} type="email" autoComplete="username" />
        <NewPasswordField
          label={t('setup.password')}
          value={input.password}
          email={input.email}
          onChange={(password) => change({ password })}
        />
      </DoorForm>
    </DoorPage>
  );
}
