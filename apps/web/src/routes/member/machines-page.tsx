import { NativeSelect, Switch, Text, TextInput, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MachinesDocument, type MachineCardFragment } from '../../generated/member/graphql';
import { byPole } from '../../planning/by-pole';
import { EmptyState } from '../../ui/empty-state';
import { ErrorPanel } from '../../ui/error-panel';
import { LoadingShape } from '../../ui/loading-shape';
import { PageTitle } from '../../ui/page-title';
import { PoleIcon } from '../../ui/pole-band';
import { useAddress } from '../../ui/use-address';
import { MachineLine } from './machine-line';
import lines from './machine-line.module.css';
import classes from './machines-page.module.css';
import { isReady } from './readiness';
import '../../booking/words';
import './words';

const plain = (words: string): string => words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** All that can be used, by pole, with what is free next and whether it is ready for me. */
export function MachinesPage() {
  const { t } = useTranslation('member');
  const [{ cherche = '', pole = '', pretes }, change] = useAddress();
  const context = useMemo(() => ({ additionalTypenames: ['Booking'] }), []);
  const [{ data, error }, read] = useQuery({ query: MachinesDocument, context });
  const isShown = (machine: MachineCardFragment): boolean =>
    (pole === '' || machine.pole.id === pole) &&
    (pretes === undefined || isReady(machine)) &&
    plain(`${machine.name} ${machine.category}`).includes(plain(cherche));
  const shown = data?.resources.nodes.filter(isShown) ?? [];
  return (
    <>
      <PageTitle title={t('machines.title')} lead={t('machines.lead')} />
      <div className={classes['filters']}>
        <TextInput
          type="search"
          aria-label={t('machines.search')}
          placeholder={t('machines.search')}
          leftSection={<IconSearch size={20} stroke={1.75} aria-hidden="true" />}
          value={cherche}
          onChange={({ currentTarget }) => change({ cherche: currentTarget.value })}
        />
        <NativeSelect
          size="md"
          aria-label={t('booking:pole')}
          value={pole}
          data={[
            { value: '', label: t('booking:allPoles') },
            ...(data?.poles.map(({ id, name }) => ({ value: id, label: name })) ?? []),
          ]}
          onChange={({ currentTarget }) => change({ pole: currentTarget.value })}
        />
        <Switch
          size="md"
          label={t('machines.onlyReady')}
          checked={pretes !== undefined}
          onChange={({ currentTarget }) => change({ pretes: currentTarget.checked ? 'oui' : undefined })}
        />
      </div>
      {!data &&
        (error ? (
          <ErrorPanel error={error} onRetry={() => read({ requestPolicy: 'network-only' })} />
        ) : (
          <LoadingShape />
        ))}
      {data && shown.length === 0 && <EmptyState title={t('machines.noneTitle')}>{t('machines.none')}</EmptyState>}
      <Text className="visually-hidden" role="status">
        {data && t('machines.count', { count: shown.length })}
      </Text>
      {byPole(shown.map((resource) => ({ resource }))).map(({ pole: { id, code, name, hue }, rows }) => (
        <section key={id} aria-labelledby={`pole-${id}`} className={classes['pole']}>
          <Title order={2} fz={20} id={`pole-${id}`} className={classes['poleName']} style={{ '--hue': hue }}>
            <PoleIcon code={code} hue={hue} size={24} /> {name}
            <Text span c="dimmed" fw={400}>
              {rows.length}
            </Text>
          </Title>
          <ul className={lines['lines']} data-wide>
            {rows.map(({ resource }) => (
              <MachineLine key={resource.id} machine={resource} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
