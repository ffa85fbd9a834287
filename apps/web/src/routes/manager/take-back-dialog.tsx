import { Checkbox, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TakeToolBackDocument } from '../../generated/manager/graphql';
import { useAct } from '../../ui/use-act';
import { ActDialog } from './act-dialog';
import type { LoanRow } from './loans-page';
import './recorded/words';

interface Props {
  readonly loan: LoanRow;
  /** It came back damaged: what to invoice is noted next. */
  readonly onDamaged: () => void;
  readonly onClose: () => void;
}

/** Takes a tool back at the desk, with the state it is in. */
export function TakeBackDialog({ loan: { id, tool, unit }, onDamaged, onClose }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(TakeToolBackDocument);
  const [condition, setCondition] = useState('');
  const [damaged, setDamaged] = useState(false);
  const submit = async (): Promise<void> => {
    const said = condition.trim() === '' ? {} : { condition: condition.trim() };
    if (!(await act.run({ input: { loanId: id, ...said } }))) return;
    notifications.show({ color: 'moss', message: t('people.loans.returned', { tool: tool.name }) });
    onClose();
    if (damaged) onDamaged();
  };
  return (
    <ActDialog
      opened
      title={t('people.loans.giveBackTitle', { tool: tool.name, unit: unit.label })}
      verb={t('people.loans.giveBack')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <Textarea
        autosize
        minRows={2}
        data-autofocus
        label={t('people.loans.condition')}
        description={t('people.loans.conditionHint', { condition: unit.condition })}
        value={condition}
        onChange={({ currentTarget }) => setCondition(currentTarget.value)}
      />
      <Checkbox
        label={t('recorded.damaged')}
        checked={damaged}
        onChange={({ currentTarget }) => setDamaged(currentTarget.checked)}
      />
    </ActDialog>
  );
}
