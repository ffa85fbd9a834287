import { Anchor, Card, Group, Stack, Switch, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MyAccessDocument } from '../../generated/learn/graphql';
import { NeedsList } from '../../ui/needs-list';
import { PageTitle } from '../../ui/page-title';
import { PoleIcon } from '../../ui/pole-band';
import { StateWord } from '../../ui/state-word';
import { Waiting } from '../../ui/waiting';
import { fixOf } from './fix-of';
import classes from './learn.module.css';
import { missingOf, splitRequirements, type Machine } from './split-requirements';
import './words';

/** What I may use: for each machine, what it takes and what I have; each missing point with what mends it. */
export function AccessPage() {
  const { t } = useTranslation('learn');
  const [{ data, error }, read] = useQuery({ query: MyAccessDocument, requestPolicy: 'cache-and-network' });
  const [onlyMissing, setOnlyMissing] = useState(false);
  const machines = data?.resources.nodes.filter(({ bookable }) => bookable);
  const { common, own: ownOf } = splitRequirements(machines ?? []);
  const ready = machines?.filter((machine) => missingOf(machine).length === 0).length ?? 0;
  return (
    <>
      <PageTitle title={t('access.title')} lead={t('access.lead')} />
      {!machines && <Waiting error={error} retry={read} />}
      {machines && (
        <Stack gap="lg">
          <Group justify="space-between">
            <Text fw={650}>{t('access.ready', { count: ready })}</Text>
            <Switch
              label={t('access.onlyMissing')}
              checked={onlyMissing}
              onChange={({ currentTarget }) => setOnlyMissing(currentTarget.checked)}
            />
          </Group>
          {common.length > 0 && (
            <Card component="section" padding="lg" aria-labelledby="everywhere">
              <Title order={2} fz={20} mb="sm" id="everywhere">
                {t('access.everywhere')}
              </Title>
              <Needs needs={common} resourceId="" />
            </Card>
          )}
          {data?.poles.map((pole) => {
            const own = machines.filter((machine) => machine.pole.id === pole.id);
            const shown = onlyMissing ? own.filter((machine) => missingOf(machine).length > 0) : own;
            return (
              <section key={pole.id} aria-labelledby={`pole-${pole.id}`}>
                <Group gap="xs" mb="sm">
                  <PoleIcon code={pole.code} hue={pole.hue} />
                  <Title order={2} fz={20} id={`pole-${pole.id}`}>
                    {pole.name}
                  </Title>
                </Group>
                {shown.length === 0 && <Text c="dimmed">{t('access.none')}</Text>}
                <ul className={classes['trainings']}>
                  {shown.map((machine) => (
                    <MachineAccess key={machine.id} machine={machine} needs={ownOf(machine)} />
                  ))}
                </ul>
              </section>
            );
          })}
        </Stack>
      )}
    </>
  );
}

interface NeedsProps {
  readonly needs: Machine['requirements'];
  readonly resourceId: string;
}

/** Points, each missing one with the page that mends it. */
function Needs({ needs, resourceId }: NeedsProps) {
  const { t } = useTranslation('learn');
  return (
    <NeedsList
      needs={needs.map((need) => ({ ...need, code: need.code + need.label }))}
      actionFor={({ label }) => {
        const fix = fixOf(needs.find((need) => need.label === label)?.code ?? '', resourceId);
        return (
          fix && (
            <Anchor component={Link} to={fix.to} display="inline-block" py="xs">
              {t(`access.fix.${fix.words}`)}
            </Anchor>
          )
        );
      }}
    />
  );
}

interface MachineProps {
  readonly machine: Machine;
  /** What it asks beyond what every machine asks. */
  readonly needs: Machine['requirements'];
}

function MachineAccess({ machine, needs }: MachineProps) {
  const { t } = useTranslation('learn');
  const missing = missingOf(machine);
  return (
    <Card component="li" padding="md">
      <Group justify="space-between" gap="xs" mb={missing.length > 0 ? 'sm' : 0}>
        <Anchor component={Link} to={`/machines/${machine.id}`} fw={650} py={4}>
          {machine.name}
        </Anchor>
        {missing.length === 0 ? (
          <StateWord tone="good">{t('access.isReady')}</StateWord>
        ) : (
          <StateWord tone="warning">{t('access.missing', { count: missing.length })}</StateWord>
        )}
      </Group>
      {missing.length === 0 ? (
        <details>
          <summary className={classes['fold']}>{t('access.seePoints')}</summary>
          <Needs needs={needs} resourceId={machine.id} />
        </details>
      ) : (
        <Needs needs={needs} resourceId={machine.id} />
      )}
    </Card>
  );
}
