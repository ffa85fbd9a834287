import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session';
import type { Verdict } from './use-verdict';

/** Whether the viewer may go through every refusal of a verdict by giving a reason. */
export function useMayOverride(verdict: Verdict | undefined): boolean {
  const { viewer } = useSession();
  const roles: readonly string[] = viewer?.roles ?? [];
  const refusals = verdict?.refusals ?? [];
  return (
    refusals.length > 0 && refusals.every(({ overridableBy }) => overridableBy.some((role) => roles.includes(role)))
  );
}

interface Props {
  readonly reason: string;
  readonly onChange: (reason: string) => void;
}

/** Why staff goes through: written in the audit log. */
export function OverrideField({ reason, onChange }: Props) {
  const { t } = useTranslation('booking');
  return (
    <Textarea
      label={t('override.label')}
      description={t('override.hint')}
      autosize
      minRows={2}
      value={reason}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
