import { Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { NoteAttendanceDocument } from '../../generated/teach/graphql';
import { RefusalList } from '../../ui/refusal-list';
import { StateWord } from '../../ui/state-word';
import { useAct } from '../../ui/use-act';
import { presenceOf, seated, type RollLine, type RollSession } from './roll';
import classes from './teach.module.css';

interface Props {
  readonly session: RollSession;
  readonly onChange: () => void;
}

/** Who is there: one press a person, kept at once. */
export function Attendance({ session, onChange }: Props) {
  const { t } = useTranslation('teach');
  const act = useAct(NoteAttendanceDocument);
  const people = seated(session.roll);
  const note = async (enrolmentId: string, present: boolean): Promise<void> => {
    if (!(await act.run({ input: { sessionId: session.id, lines: [{ enrolmentId, present }] } }))) return;
    notifications.show({ color: 'moss', message: t('saved') });
    onChange();
  };
  return (
    <Stack gap="sm">
      {people.length === 0 && <Text c="dimmed">{t('nobody')}</Text>}
      <ul className={classes['lines']}>
        {people.map((line) => (
          <Person key={line.id} line={line} onNote={(present) => void note(line.id, present)} />
        ))}
      </ul>
      <div role="alert">{act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}</div>
    </Stack>
  );
}

interface PersonProps {
  readonly line: RollLine;
  readonly onNote: (present: boolean) => void;
}

function Person({ line, onNote }: PersonProps) {
  const { t } = useTranslation('teach');
  const { person, state, quizDone } = line;
  const isJudged = state === 'PASSED' || state === 'FAILED';
  return (
    <li className={classes['line']}>
      <div>
        <Text fw={650}>{person.displayName}</Text>
        {!quizDone && <StateWord tone="warning">{t('quizMissing')}</StateWord>}
      </div>
      <Group gap="sm">
        {isJudged && (
          <StateWord tone={state === 'PASSED' ? 'good' : 'warning'}>
            {t(state === 'PASSED' ? 'passed' : 'failed')}
          </StateWord>
        )}
        {!isJudged && (
          <SegmentedControl
            size="md"
            aria-label={t('presenceOf', { name: person.displayName })}
            value={presenceOf(line) ?? ''}
            data={[
              { value: 'present', label: t('present') },
              { value: 'absent', label: t('absent') },
            ]}
            onChange={(value) => onNote(value === 'present')}
          />
        )}
      </Group>
    </li>
  );
}
