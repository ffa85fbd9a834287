import { Button, Checkbox, NativeSelect, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PlanChoicesDocument, PlanSessionDocument, type PlanChoicesQuery } from '../../generated/teach/graphql';
import { LoadingShape } from '../../ui/loading-shape';
import { RefusalList } from '../../ui/refusal-list';
import { Sheet } from '../../ui/sheet';
import { useAct } from '../../ui/use-act';
import { endAfter, machinesTaught } from './plan-form';

interface Props {
  readonly onClose: () => void;
  readonly onPlanned: () => void;
}

/** Plans a session: what, where, when, how many, and the machines it takes. */
export function PlanSheet({ onClose, onPlanned }: Props) {
  const { t } = useTranslation('teach');
  const [{ data }] = useQuery({ query: PlanChoicesDocument });
  return (
    <Sheet title={t('plan')} shape="panel" onClose={onClose}>
      {data ? <PlanForm choices={data} onClose={onClose} onPlanned={onPlanned} /> : <LoadingShape />}
    </Sheet>
  );
}

interface FormProps extends Props {
  readonly choices: PlanChoicesQuery;
}

function PlanForm({ choices, onClose, onPlanned }: FormProps) {
  const { t } = useTranslation('teach');
  const act = useAct(PlanSessionDocument);
  const offered = choices.trainings.filter((training) => training.offered);
  const [trainingId, setTrainingId] = useState(offered[0]?.id ?? '');
  const training = offered.find(({ id }) => id === trainingId);
  const taught = training ? machinesTaught(choices.resources.nodes, training) : [];
  const [poleChosen, setPole] = useState<string | null>(null);
  const poleId = poleChosen ?? taught[0]?.pole.id ?? choices.poles[0]?.id ?? '';
  const [day, setDay] = useState('');
  const [start, setStart] = useState('09:00');
  const [endChosen, setEnd] = useState<string | null>(null);
  const end = endChosen ?? endAfter(start, training?.minutes ?? 60);
  const [seatsChosen, setSeats] = useState<number | null>(null);
  const [left, setLeft] = useState<readonly string[]>([]);
  const plan = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const resourceIds = taught.map(({ id }) => id).filter((id) => !left.includes(id));
    const input = { trainingId, poleId, startsAt: `${day}T${start}`, endsAt: `${day}T${end}`, resourceIds };
    const seats = seatsChosen ?? training?.seats ?? 1;
    if (!(await act.run({ input: { ...input, seats } }))) return;
    notifications.show({ color: 'moss', message: t('planned') });
    onPlanned();
    onClose();
  };
  const chooseTraining = (id: string): void => {
    setTrainingId(id);
    setPole(null);
    setEnd(null);
    setSeats(null);
    setLeft([]);
  };
  return (
    <Stack component="form" gap="md" onSubmit={(event) => void plan(event)}>
      <NativeSelect
        size="md"
        label={t('training')}
        value={trainingId}
        data={offered.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={({ currentTarget }) => chooseTraining(currentTarget.value)}
      />
      <NativeSelect
        size="md"
        label={t('pole')}
        value={poleId}
        data={choices.poles.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={({ currentTarget }) => setPole(currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t('day')}
        required
        withAsterisk={false}
        value={day}
        onChange={({ currentTarget }) => setDay(currentTarget.value)}
      />
      <SimpleGrid cols={2}>
        <TextInput
          type="time"
          label={t('from')}
          value={start}
          onChange={({ currentTarget }) => setStart(currentTarget.value)}
        />
        <TextInput
          type="time"
          label={t('to')}
          value={end}
          onChange={({ currentTarget }) => setEnd(currentTarget.value)}
        />
      </SimpleGrid>
      <NumberInput
        label={t('seats')}
        min={1}
        max={100}
        value={seatsChosen ?? training?.seats ?? 1}
        onChange={(value) => setSeats(Number(value) || null)}
      />
      {taught.length > 0 && (
        <Stack component="fieldset" gap="xs" m={0} p={0} style={{ border: 0 }}>
          <legend style={{ fontWeight: 600, padding: 0 }}>{t('machines')}</legend>
          {taught.map(({ id, name }) => (
            <Checkbox
              key={id}
              size="md"
              label={name}
              checked={!left.includes(id)}
              onChange={() => setLeft((before) => toggled(before, id))}
            />
          ))}
        </Stack>
      )}
      <div role="alert">{act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}</div>
      <Button type="submit" size="lg" loading={act.busy} disabled={day === ''}>
        {t('plan')}
      </Button>
    </Stack>
  );
}

const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
