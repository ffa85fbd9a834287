import { NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BorrowToolDocument, type ToolsQuery } from '../../generated/member/graphql';
import { shiftDay, today } from '../../planning/days';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { formatLongDay } from '../../ui/format/time';
import { RefusalList } from '../../ui/refusal-list';
import { useAct } from '../../ui/use-act';

interface Props {
  readonly tool: ToolsQuery['tools']['nodes'][number];
  readonly onClose: () => void;
}

/** Which one, until when, and what happens next. */
export function BorrowDialog({ tool, onClose }: Props) {
  const { t } = useTranslation('member');
  const act = useAct(BorrowToolDocument);
  const units = tool.units.filter(({ state }) => state === 'AVAILABLE');
  const [toolUnitId, setToolUnitId] = useState(units[0]?.id ?? '');
  const [dueOn, setDueOn] = useState(() => shiftDay(today(), tool.maximumLoanDays));
  const day = formatLongDay(dueOn);
  const confirm = async (): Promise<void> => {
    if (!(await act.run({ input: { toolUnitId, dueOn } }))) return;
    notifications.show({ color: 'moss', message: t('tools.borrowed', { tool: tool.name, day }) });
    onClose();
  };
  return (
    <ConfirmDialog
      opened
      title={t('tools.borrowTitle', { tool: tool.name })}
      act={t('tools.borrow')}
      busy={act.busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <Stack gap="md">
        <NativeSelect
          size="md"
          label={t('tools.unit')}
          value={toolUnitId}
          data={units.map(({ id, label, condition }) => ({ value: id, label: `${label} (${condition})` }))}
          onChange={({ currentTarget }) => setToolUnitId(currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('tools.dueOn')}
          min={today()}
          max={shiftDay(today(), tool.maximumLoanDays)}
          value={dueOn}
          onChange={({ currentTarget }) => currentTarget.value && setDueOn(currentTarget.value)}
        />
        <Text>{t('tools.borrowNext', { day })}</Text>
        {act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}
      </Stack>
    </ConfirmDialog>
  );
}
