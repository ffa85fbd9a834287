import { List, PasswordInput, Stack, Text } from '@mantine/core';
import { IconCircle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { passwordLines, type LineState } from './password-lines';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Address of the account, when known. */
  readonly email?: string;
  readonly onChange: (value: string) => void;
}

const SIGNS: Readonly<Record<LineState, typeof IconCircle>> = {
  waiting: IconCircle,
  met: IconCircleCheck,
  unmet: IconCircleX,
};
const COLOURS: Readonly<Record<LineState, string>> = {
  waiting: 'var(--etabli-quiet)',
  met: 'var(--etabli-success)',
  unmet: 'var(--etabli-danger)',
};

/** A new password, and what it takes, told while it is typed. The server decides. */
export function NewPasswordField({ label, value, email = '', onChange }: Props) {
  const { t } = useTranslation('door');
  const lines = useId();
  return (
    <Stack gap="sm">
      <PasswordInput
        label={label}
        name="new-password"
        autoComplete="new-password"
        required
        withAsterisk={false}
        aria-describedby={lines}
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <div id={lines}>
        <List center spacing={4} listStyleType="none" aria-label={t('rules.label')} p={0}>
          {passwordLines(value, email).map(({ rule, count, left, state }) => {
            const Sign = SIGNS[state];
            return (
              <List.Item key={rule} icon={<Sign size={20} stroke={1.75} color={COLOURS[state]} aria-hidden="true" />}>
                {t(`rules.${rule}`, { count })}
                {left > 0 && value !== '' && `, ${t('rules.left', { count: left })}`}
                <span className="visually-hidden">{state === 'met' && ` (${t('ui:met')})`}</span>
              </List.Item>
            );
          })}
        </List>
        <Text c="dimmed" size="sm" mt="xs">
          {t('rules.advice')}
        </Text>
      </div>
    </Stack>
  );
}
