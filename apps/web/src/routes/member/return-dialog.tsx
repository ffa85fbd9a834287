import { Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReturnToolDocument, type LoanPartsFragment } from '../../generated/member/graphql';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { RefusalList } from '../../ui/refusal-list';
import { useAct } from '../../ui/use-act';

interface Props {
  readonly loan: LoanPartsFragment;
  readonly onClose: () => void;
}

/** Gives a tool back, in the condition it is in. */
export function ReturnDialog({ loan, onClose }: Props) {
  const { t } = useTranslation('member');
  const act = useAct(ReturnToolDocument);
  const [condition, setCondition] = useState(loan.unit.condition);
  const confirm = async (): Promise<void> => {
    const said = condition.trim();
    if (!(await act.run({ input: { loanId: loan.id, ...(said ? { condition: said } : {}) } }))) return;
    notifications.show({ color: 'moss', message: t('tools.returned', { tool: loan.tool.name }) });
    onClose();
  };
  return (
    <ConfirmDialog
      opened
      title={t('tools.returnTitle', { tool: loan.tool.name })}
      act={t('tools.return')}
      busy={act.busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <Stack gap="md">
        <TextInput
          label={t('tools.condition')}
          description={t('tools.conditionHint')}
          value={condition}
          onChange={({ currentTarget }) => setCondition(currentTarget.value)}
        />
        <Text>{t('tools.returnNext')}</Text>
        {act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}
      </Stack>
    </ConfirmDialog>
  );
}
