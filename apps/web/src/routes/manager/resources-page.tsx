import { Button, Group, Select, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ManagedResourcesDocument, type ManagedResourcesQuery } from '../../generated/manager/graphql';
import { byPole } from '../../planning/by-pole';
import { EmptyState } from '../../ui/empty-state';
import { PageTitle } from '../../ui/page-title';
import { PoleIcon } from '../../ui/pole-band';
import { ResourcePicture } from '../../ui/resource-picture';
import { useAddress } from '../../ui/use-address';
import { Pager } from './pager';
import { PolesSection } from './poles-section';
import classes from './resources-page.module.css';
import { SearchField } from './search-field';
import { StateWord } from '../../ui/state-word';
import { Waiting } from '../../ui/waiting';
import './words';

type ResourceLine = ManagedResourcesQuery['resources']['nodes'][number];

const TOUCHED = { additionalTypenames: ['Resource', 'Pole'] };

/** Every machine, room and vehicle by pole, with its state; and the poles themselves. */
export function ResourcesPage() {
  const { t } = useTranslation('manager');
  const [{ recherche, pole, apres }, change] = useAddress();
  const variables = { search: recherche ?? null, poleId: pole ?? null, after: apres ?? null };
  const [{ data, error }, retry] = useQuery({ query: ManagedResourcesDocument, variables, context: TOUCHED });
  return (
    <>
      <PageTitle title={t('workshop.title')}>
        <Group gap="sm">
          <Button component={Link} to="/gestion/heures" variant="default">
            {t('hours.title')}
          </Button>
          <Button component={Link} to="/gestion/machines/importer" variant="default">
            {t('importList')}
          </Button>
          <Button
            component={Link}
            to="/gestion/machines/nouvelle"
            leftSection={<IconPlus size={20} stroke={1.75} aria-hidden="true" />}
          >
            {t('workshop.add')}
          </Button>
        </Group>
      </PageTitle>
      <Group align="flex-end" mb="md" gap="md">
        <SearchField label={t('workshop.search')} />
        <Select
          label={t('workshop.pole')}
          allowDeselect={false}
          value={pole ?? ''}
          data={[
            { value: '', label: t('workshop.anyPole') },
            ...(data?.poles ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(next) => change({ pole: next ?? undefined, apres: undefined })}
        />
      </Group>
      {data ? (
        <>
          {data.resources.nodes.length === 0 && (
            <EmptyState title={t('workshop.none')}>{t('workshop.noneNext')}</EmptyState>
          )}
          {byPole(data.resources.nodes.map((resource) => ({ resource }))).map(({ pole: own, rows }) => (
            <section key={own.id} aria-label={own.name}>
              <Title order={2} fz="lg" mt="lg" mb="xs" className={classes['pole']}>
                <PoleIcon code={own.code} hue={own.hue} /> {own.name}
              </Title>
              <ul className={classes['list']}>
                {rows.map(({ resource }) => (
                  <li key={resource.id}>
                    <Line resource={resource} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <Pager pageInfo={data.resources.pageInfo} total={data.resources.totalCount} />
          <PolesSection poles={data.poles} />
        </>
      ) : (
        <Waiting error={error} retry={retry} lines={6} />
      )}
    </>
  );
}

function Line({ resource }: { readonly resource: ResourceLine }) {
  const { t } = useTranslation('manager');
  const { requiredHabilitation: needed, requiredLevel: level } = resource;
  const traits = [
    resource.category,
    needed && level && t('workshop.needs', { name: needed.name, level: t(`ui:level.${level}`) }),
    resource.dangerous && t('workshop.dangerous'),
    !resource.bookable && t('workshop.notBookable'),
  ].filter(Boolean);
  return (
    <Link to={`/gestion/machines/${resource.id}`} className={classes['line']}>
      <ResourcePicture resource={resource} />
      <span className={classes['words']}>
        <Text span fw={650}>
          {resource.name}
        </Text>
        <Text span size="sm" c="dimmed">
          {traits.join(' · ')}
        </Text>
        {!resource.inService && (
          <Text span size="sm" c="var(--etabli-danger)">
            {resource.outOfServiceReason}
          </Text>
        )}
      </span>
      <StateWord tone={resource.inService ? 'good' : 'bad'}>
        {t(resource.inService ? 'workshop.inService' : 'workshop.down')}
      </StateWord>
    </Link>
  );
}
