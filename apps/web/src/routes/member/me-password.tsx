import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangePasswordDocument } from '../../generated/member/graphql';
import { RefusalList } from '../../ui/refusal-list';
import { useAct } from '../../ui/use-act';
import '../public/door-words';
import { NewPasswordField } from '../public/new-password-field';
import { MeSection } from './me-section';

/** A new password in place of the one I know; the other devices must then sign in again. */
export function MePassword({ email }: { readonly email: string }) {
  const { t } = useTranslation('member');
  const [form, setForm] = useState<'untouched' | 'opened' | 'closed'>('untouched');
  return (
    <MeSection title={t('me.password')}>
      {form === 'opened' ? (
        <ChangeForm email={email} onClose={() => setForm('closed')} />
      ) : (
        <Button variant="default" fullWidth autoFocus={form === 'closed'} onClick={() => setForm('opened')}>
          {t('me.changePassword')}
        </Button>
      )}
    </MeSection>
  );
}

function ChangeForm({ email, onClose }: { readonly email: string; readonly onClose: () => void }) {
  const { t } = useTranslation('member');
  const act = useAct(ChangePasswordDocument);
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');

  const change = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (!(await act.run({ input: { currentPassword, newPassword } }))) return;
    notifications.show({ color: 'moss', message: t('me.passwordChanged') });
    onClose();
  };
  return (
    <Stack component="form" gap="md" onSubmit={(event: SubmitEvent) => void change(event)}>
      {/* Password managers file the new password under this name. */}
      <input
        className="visually-hidden"
        autoComplete="username"
        value={email}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
      <PasswordInput
        label={t('me.currentPassword')}
        name="current-password"
        autoComplete="current-password"
        required
        withAsterisk={false}
        autoFocus
        visibilityToggleButtonProps={{ 'aria-label': t('me.showPassword'), size: 44 }}
        rightSectionWidth={48}
        value={currentPassword}
        onChange={({ currentTarget }) => setCurrent(currentTarget.value)}
      />
      <NewPasswordField label={t('me.newPassword')} value={newPassword} email={email} onChange={setNew} />
      <div aria-live="assertive">{act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}</div>
      <Group gap="sm">
        <Button type="submit" loading={act.busy}>
          {t('me.changePassword')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('ui:cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
