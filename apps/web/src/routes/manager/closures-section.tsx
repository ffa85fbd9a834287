import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RemoveClosureDocument, type ManagedOpeningQuery } from '../../generated/manager/graphql';
import { useAct } from '../../ui/use-act';
import { ActDialog } from './act-dialog';
import { ClosureDialog } from './closure-dialog';
import { closureWords } from './closure-words';
import { Section } from '../../ui/section';
import './words';

type Closure = ManagedOpeningQuery['openingCalendar']['closures'][number];

interface Props {
  readonly closures: readonly Closure[];
  readonly onChanged: () => void;
}

/** Days and hours when the place is closed whatever the week says. */
export function ClosuresSection({ closures, onChanged }: Props) {
  const { t } = useTranslation('manager');
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<Closure | null>(null);
  return (
    <Section
      title={t('workshop.opening.closures')}
      action={
        <Button variant="default" onClick={() => setAdding(true)}>
          {t('workshop.opening.addClosure')}
        </Button>
      }
    >
      <Stack gap="sm">
        {closures.length === 0 && <Text c="dimmed">{t('workshop.opening.noClosure')}</Text>}
        {closures.map((closure) => (
          <Group key={closure.id} justify="space-between" wrap="nowrap" gap="sm">
            <div>
              <Text fw={650}>{closure.reason}</Text>
              <Text>{closureWords(closure.startsAt, closure.endsAt)}</Text>
            </div>
            <Button
              variant="subtle"
              color="brick"
              flex="none"
              aria-label={`${t('workshop.opening.remove')} : ${closure.reason}`}
              onClick={() => setRemoving(closure)}
            >
              {t('workshop.opening.remove')}
            </Button>
          </Group>
        ))}
      </Stack>
      {adding && <ClosureDialog onChanged={onChanged} onClose={() => setAdding(false)} />}
      {removing && <Remove closure={removing} onChanged={onChanged} onClose={() => setRemoving(null)} />}
    </Section>
  );
}

interface RemoveProps {
  readonly closure: Closure;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

function Remove({ closure, onChanged, onClose }: RemoveProps) {
  const { t } = useTranslation('manager');
  const act = useAct(RemoveClosureDocument);
  const submit = async (): Promise<void> => {
    if (!(await act.run({ input: { closureId: closure.id } }))) return;
    notifications.show({ color: 'moss', message: t('workshop.opening.removed') });
    onChanged();
    onClose();
  };
  return (
    <ActDialog
      opened
      destructive
      title={t('workshop.opening.removeTitle')}
      verb={t('workshop.opening.remove')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text fw={650}>
        {closure.reason}, {closureWords(closure.startsAt, closure.endsAt)}
      </Text>
      <Text>{t('workshop.opening.removeNext')}</Text>
    </ActDialog>
  );
}
