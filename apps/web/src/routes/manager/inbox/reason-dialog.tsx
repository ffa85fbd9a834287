import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownRefusal } from '../../../ui/refusal-list';
import { ActDialog } from '../act-dialog';

interface Props {
  readonly title: string;
  /** Who reads the reason, and what happens next. */
  readonly lead: string;
  readonly verb: string;
  readonly act: { readonly busy: boolean; readonly refusals: readonly ShownRefusal[] };
  readonly onConfirm: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** A no, with the words the person will read. */
export function ReasonDialog({ title, lead, verb, act, onConfirm, onClose }: Props) {
  const { t } = useTranslation('manager');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const confirm = async (): Promise<void> => {
    setAsked(true);
    if (reason.trim() !== '') await onConfirm(reason.trim());
  };
  return (
    <ActDialog opened title={title} verb={verb} act={act} destructive onSubmit={confirm} onClose={onClose}>
      <Text c="dimmed">{lead}</Text>
      <Textarea
        autosize
        minRows={2}
        maxLength={500}
        label={t('reason')}
        value={reason}
        error={asked && reason.trim() === '' ? t('reasonNeeded') : undefined}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActDialog>
  );
}
