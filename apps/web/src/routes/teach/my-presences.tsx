import { Button, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  DeclarePresenceDocument,
  MyPresencesDocument,
  PlanChoicesDocument,
  WithdrawPresenceDocument,
} from '../../generated/teach/graphql';
import { holds, useSession } from '../../session/session';
import { formatSlot } from '../../ui/format/time';
import { RefusalList } from '../../ui/refusal-list';
import { Section } from '../../ui/section';
import { useAct } from '../../ui/use-act';
import classes from './teach.module.css';

/** The next ones, as many as one looks at; the others on demand. */
const FOLDED = 4;

/** When I am in a pole: those at accompanied level may book there meanwhile. */
export function MyPresences() {
  const { t } = useTranslation('teach');
  const { viewer } = useSession();
  const [{ data }, read] = useQuery({ query: MyPresencesDocument, requestPolicy: 'cache-and-network' });
  const [unfolded, setUnfolded] = useState(false);
  const withdraw = useAct(WithdrawPresenceDocument);
  if (!holds(viewer, 'TRAINER')) return null;
  const again = (): void => read({ requestPolicy: 'network-only' });
  const mine = data?.trainerPresences.filter(({ trainer }) => trainer.id === viewer?.id) ?? [];
  const remove = async (presenceId: string): Promise<void> => {
    if (!(await withdraw.run({ input: { presenceId } }))) return;
    notifications.show({ color: 'moss', message: t('withdrawn') });
    again();
  };
  return (
    <Section title={t('presences')}>
      <Stack gap="md">
        <Text c="dimmed">{t('presencesLead')}</Text>
        {mine.length === 0 && <Text>{t('noPresence')}</Text>}
        <ul className={classes['lines']}>
          {(unfolded ? mine : mine.slice(0, FOLDED)).map(({ id, startsAt, endsAt, pole }) => (
            <li key={id} className={classes['line']}>
              <Text>
                <b>{pole.name}</b>, {formatSlot(startsAt, endsAt)}
              </Text>
              <Button
                variant="subtle"
                color="brick"
                aria-label={`${t('withdraw')} : ${pole.name}, ${formatSlot(startsAt, endsAt)}`}
                onClick={() => void remove(id)}
              >
                {t('withdraw')}
              </Button>
            </li>
          ))}
        </ul>
        {mine.length > FOLDED && (
          <Button
            variant="subtle"
            aria-expanded={unfolded}
            style={{ alignSelf: 'start' }}
            onClick={() => setUnfolded(!unfolded)}
          >
            {unfolded ? t('fewerPresences') : t('morePresences', { count: mine.length - FOLDED })}
          </Button>
        )}
        {withdraw.refusals.length > 0 && <RefusalList refusals={withdraw.refusals} />}
        <Declare onDeclared={again} />
      </Stack>
    </Section>
  );
}

function Declare({ onDeclared }: { readonly onDeclared: () => void }) {
  const { t } = useTranslation('teach');
  const [{ data }] = useQuery({ query: PlanChoicesDocument });
  const act = useAct(DeclarePresenceDocument);
  const [poleChosen, setPole] = useState<string | null>(null);
  const [day, setDay] = useState('');
  const [from, setFrom] = useState('09:00');
  const [to, setTo] = useState('12:00');
  const poleId = poleChosen ?? data?.poles[0]?.id ?? '';
  const declare = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (!(await act.run({ input: { poleId, startsAt: `${day}T${from}`, endsAt: `${day}T${to}` } }))) return;
    notifications.show({ color: 'moss', message: t('declared') });
    onDeclared();
  };
  return (
    <Stack component="form" gap="sm" onSubmit={(event) => void declare(event)}>
      <SimpleGrid cols={{ base: 2, sm: 4 }}>
        <NativeSelect
          size="md"
          label={t('pole')}
          value={poleId}
          data={data?.poles.map(({ id, name }) => ({ value: id, label: name })) ?? []}
          onChange={({ currentTarget }) => setPole(currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('day')}
          value={day}
          onChange={({ currentTarget }) => setDay(currentTarget.value)}
        />
        <TextInput
          type="time"
          label={t('from')}
          value={from}
          onChange={({ currentTarget }) => setFrom(currentTarget.value)}
        />
        <TextInput
          type="time"
          label={t('to')}
          value={to}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
        />
      </SimpleGrid>
      <div role="alert">{act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}</div>
      <Button type="submit" variant="default" disabled={day === ''} loading={act.busy} style={{ alignSelf: 'start' }}>
        {t('declare')}
      </Button>
    </Stack>
  );
}
