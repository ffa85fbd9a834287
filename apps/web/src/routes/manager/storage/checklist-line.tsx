import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AllocationPartsFragment, TickChecklistDocument } from '../../../generated/manager/graphql';
import { formatLocalDate } from '../../../ui/format/time';
import { useAct } from '../../../ui/use-act';
import { Refused } from '../refused';
import classes from './storage.module.css';

const TICK = {
  root: classes['tick'] ?? '',
  body: classes['body'] ?? '',
  label: classes['label'] ?? '',
  labelWrapper: classes['words'] ?? '',
};

type Checklist = AllocationPartsFragment['checklist'];

interface Props {
  readonly line: Checklist[number];
  /** The checklist as the server now knows it. */
  readonly onChange: (checklist: Checklist) => void;
}

/** One line: ticked, set aside with a reason, or left. */
export function ChecklistLine({ line, onChange }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(TickChecklistDocument);
  const [isAsking, setAsking] = useState(false);
  const say = async (done: boolean, setAsideReason: string | null): Promise<void> => {
    const answer = await act.run({ input: { lineId: line.id, done, setAsideReason } });
    if (!answer) return;
    setAsking(false);
    onChange(answer.tickChecklist.allocation?.checklist ?? []);
  };
  return (
    <li>
      <Group justify="space-between" wrap="nowrap" align="center" gap="sm">
        <Checkbox
          classNames={TICK}
          label={line.label}
          description={told()}
          checked={line.doneOn !== null}
          disabled={act.busy}
          onChange={({ currentTarget }) => void say(currentTarget.checked, null)}
        />
        {!line.doneOn && !isAsking && (
          <Button
            variant="default"
            aria-label={t('storage.setAsideOf', { line: line.label })}
            onClick={() => setAsking(true)}
          >
            {t('storage.setAside')}
          </Button>
        )}
      </Group>
      {isAsking && <Reason busy={act.busy} onSay={(reason) => say(true, reason)} onClose={() => setAsking(false)} />}
      <Refused refusals={act.refusals} />
    </li>
  );

  function told(): string | undefined {
    if (!line.doneOn) return undefined;
    const ticked = t('storage.ticked', { name: line.doneByName, day: formatLocalDate(line.doneOn) });
    return line.setAsideReason ? `${t('storage.asideDone', { reason: line.setAsideReason })} (${ticked})` : ticked;
  }
}

interface ReasonProps {
  readonly busy: boolean;
  readonly onSay: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

function Reason({ busy, onSay, onClose }: ReasonProps) {
  const { t } = useTranslation('manager');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const submit = (): void => {
    setAsked(true);
    if (reason.trim().length >= 3) void onSay(reason.trim());
  };
  return (
    <Stack gap="xs" mt="xs" ml={32}>
      <TextInput
        autoFocus
        label={t('storage.setAsideWhy')}
        description={t('storage.setAsideHint')}
        value={reason}
        maxLength={300}
        error={asked && reason.trim().length < 3 ? t('storage.reasonNeeded') : undefined}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Enter' && submit()}
      />
      <Group gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('ui:back')}
        </Button>
        <Button loading={busy} onClick={submit}>
          {t('storage.setAside')}
        </Button>
      </Group>
    </Stack>
  );
}
