import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RemoveQuotaDocument, type QuotaPartsFragment } from '../../../generated/manager/graphql';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { formatMinutes } from '../../../ui/format/time';
import { Section } from '../../../ui/section';
import { useAct } from '../../../ui/use-act';
import { Refused } from '../refused';
import { QuotaDialog } from './quota-dialog';
import { useQuotaWords } from './use-quota-words';
import '../words';

interface Props {
  readonly quotas: readonly QuotaPartsFragment[];
  readonly onChanged: () => void;
}

/** How much each may book, so that there is some left for everybody. */
export function QuotasSection({ quotas, onChanged }: Props) {
  const { t } = useTranslation('manager');
  const wordsOf = useQuotaWords();
  const [edited, setEdited] = useState<QuotaPartsFragment | 'new' | null>(null);
  const [removed, setRemoved] = useState<QuotaPartsFragment | null>(null);
  return (
    <Section
      title={t('limits.quotas.title')}
      action={
        <Button variant="default" onClick={() => setEdited('new')}>
          {t('limits.quotas.add')}
        </Button>
      }
    >
      <Text c="dimmed" mb="sm">
        {t(quotas.length > 0 ? 'limits.quotas.lead' : 'limits.quotas.none')}
      </Text>
      <Stack gap="sm">
        {quotas.map((quota) => (
          <Group key={quota.id} justify="space-between" wrap="nowrap">
            <div>
              <Text fw={650}>
                {t(`limits.quotas.per.${quota.period}`, { hours: formatMinutes(quota.limitMinutes) })}
              </Text>
              <Text size="sm" c="dimmed">
                {wordsOf(quota)}
              </Text>
            </div>
            <Group gap={4} wrap="nowrap">
              <ActionIcon
                aria-label={t('limits.quotas.edit', { what: wordsOf(quota) })}
                onClick={() => setEdited(quota)}
              >
                <IconPencil size={20} stroke={1.75} />
              </ActionIcon>
              <ActionIcon
                color="brick"
                aria-label={t('limits.quotas.remove', { what: wordsOf(quota) })}
                onClick={() => setRemoved(quota)}
              >
                <IconTrash size={20} stroke={1.75} />
              </ActionIcon>
            </Group>
          </Group>
        ))}
      </Stack>
      {edited && (
        <QuotaDialog quota={edited === 'new' ? null : edited} onSaved={onChanged} onClose={() => setEdited(null)} />
      )}
      {removed && <RemoveDialog quota={removed} onRemoved={onChanged} onClose={() => setRemoved(null)} />}
    </Section>
  );
}

interface RemoveProps {
  readonly quota: QuotaPartsFragment;
  readonly onRemoved: () => void;
  readonly onClose: () => void;
}

function RemoveDialog({ quota, onRemoved, onClose }: RemoveProps) {
  const { t } = useTranslation('manager');
  const wordsOf = useQuotaWords();
  const act = useAct(RemoveQuotaDocument);
  const remove = async (): Promise<void> => {
    if (!(await act.run({ input: { quotaId: quota.id } }))) return;
    notifications.show({ color: 'moss', message: t('limits.quotas.removed') });
    onRemoved();
    onClose();
  };
  return (
    <ConfirmDialog
      opened
      destructive
      title={t('limits.quotas.removeTitle')}
      act={t('limits.quotas.removeVerb')}
      busy={act.busy}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <Text>{t('limits.quotas.removeNext', { what: wordsOf(quota) })}</Text>
      <Refused refusals={act.refusals} />
    </ConfirmDialog>
  );
}
