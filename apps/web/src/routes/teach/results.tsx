import { Button, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NoteResultsDocument } from '../../generated/teach/graphql';
import { RefusalList } from '../../ui/refusal-list';
import { useAct } from '../../ui/use-act';
import { toJudge, type RollSession } from './roll';
import classes from './teach.module.css';

interface Props {
  readonly session: RollSession;
  readonly onChange: () => void;
}

/** Who passed: each success grants what was taught, at once. */
export function Results({ session, onChange }: Props) {
  const { t } = useTranslation('teach');
  const act = useAct(NoteResultsDocument);
  const [passed, setPassed] = useState<Readonly<Record<string, boolean>>>({});
  const [notes, setNotes] = useState<Readonly<Record<string, string>>>({});
  const people = toJudge(session.roll);
  if (people.length === 0) return null;
  const isWhole = people.every(({ id }) => passed[id] !== undefined);
  const { habilitationType, level } = session.training;
  const give = async (): Promise<void> => {
    const lines = people.map(({ id }) => ({
      enrolmentId: id,
      passed: passed[id] ?? false,
      note: notes[id]?.trim() || null,
    }));
    if (!(await act.run({ input: { sessionId: session.id, lines } }))) return;
    notifications.show({ color: 'moss', message: t('given') });
    onChange();
  };
  return (
    <Stack gap="sm">
      <Text>{t('grants', { habilitation: habilitationType.name, level: t(`ui:level.${level}`) })}</Text>
      <ul className={classes['lines']}>
        {people.map(({ id, person }) => (
          <li key={id} className={classes['line']}>
            <Text fw={650}>{person.displayName}</Text>
            <SegmentedControl
              size="md"
              aria-label={t('resultOf', { name: person.displayName })}
              value={passed[id] === undefined ? '' : passed[id] ? 'passed' : 'failed'}
              data={[
                { value: 'passed', label: t('passed') },
                { value: 'failed', label: t('failed') },
              ]}
              onChange={(value) => setPassed((before) => ({ ...before, [id]: value === 'passed' }))}
            />
            <TextInput
              flex="1 1 100%"
              label={`${t('note')} : ${person.displayName}`}
              maxLength={300}
              value={notes[id] ?? ''}
              onChange={({ currentTarget: { value } }) => setNotes((before) => ({ ...before, [id]: value }))}
            />
          </li>
        ))}
      </ul>
      <div role="alert">{act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}</div>
      <Button size="lg" disabled={!isWhole} loading={act.busy} onClick={() => void give()}>
        {t('giveResults')}
      </Button>
    </Stack>
  );
}
