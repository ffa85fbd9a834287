import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SubscriptionsDocument, type SubscriptionsQuery } from '../../generated/manager/graphql';
import { today } from '../../planning/days';
import { EmptyState } from '../../ui/empty-state';
import { formatLocalDate } from '../../ui/format/time';
import { PageTitle } from '../../ui/page-title';
import { ResponsiveTable, type Column } from '../../ui/responsive-table';
import { useAddress } from '../../ui/use-address';
import { Pager } from './pager';
import { PersonLink } from './person-link';
import { LIFE_TONES } from '../subscription/life-tones';
import { BOARD, LifeBoard } from './life/life-board';
import { SearchField } from './search-field';
import { StateWord } from '../../ui/state-word';
import { Waiting } from '../../ui/waiting';
import './words';

type Row = SubscriptionsQuery['subscriptions']['nodes'][number];

const TOUCHED = { additionalTypenames: ['PlanSubscription'] };

/** Who is subscribed, to what, and when the next month is owed. */
export function SubscriptionsPage() {
  const { t } = useTranslation('manager');
  const [{ etat, recherche, apres }, change] = useAddress();
  const life = BOARD.find((one) => one === etat) ?? null;
  const variables = { life, search: recherche ?? null, after: apres ?? null };
  const [{ data, error }, retry] = useQuery({ query: SubscriptionsDocument, variables, context: TOUCHED });
  return (
    <>
      <PageTitle title={t('people.subscriptions.title')}>
        <Group gap="sm">
          <Button component={Link} to="/gestion/formules" variant="default">
            {t('life.plans')}
          </Button>
          <Button component={Link} to="/gestion/emplacements" variant="default">
            {t('people.subscriptions.places')}
          </Button>
        </Group>
      </PageTitle>
      <LifeBoard chosen={life} onChoose={(next) => change({ etat: next ?? undefined, apres: undefined })} />
      <Group mb="md">
        <SearchField label={t('life.search')} />
      </Group>
      {data ? (
        <>
          <Rows rows={data.subscriptions.nodes} />
          <Pager pageInfo={data.subscriptions.pageInfo} total={data.subscriptions.totalCount} />
        </>
      ) : (
        <Waiting error={error} retry={retry} lines={6} />
      )}
    </>
  );
}

function Rows({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useTranslation('manager');
  if (rows.length === 0)
    return <EmptyState title={t('people.subscriptions.none')}>{t('people.subscriptions.noneNext')}</EmptyState>;
  const columns: readonly Column<Row>[] = [
    { key: 'person', header: t('people.subscriptions.person'), cell: ({ person }) => <PersonLink person={person} /> },
    { key: 'plan', header: t('people.subscriptions.plan'), cell: ({ plan }) => plan.name },
    {
      key: 'state',
      header: t('people.subscriptions.state'),
      cell: ({ life }) => <StateWord tone={LIFE_TONES[life]}>{t(`life.state.${life}`)}</StateWord>,
    },
    {
      key: 'due',
      header: t('people.subscriptions.nextDue'),
      cell: ({ nextDueOn }) => (nextDueOn ? formatLocalDate(nextDueOn) : t('people.subscriptions.notDue')),
    },
    {
      key: 'commitment',
      header: t('people.subscriptions.commitment'),
      cell: ({ commitmentEndsOn }) =>
        commitmentEndsOn > today()
          ? t('people.subscriptions.until', { day: formatLocalDate(commitmentEndsOn) })
          : t('people.subscriptions.free'),
    },
    {
      key: 'end',
      header: t('people.subscriptions.ends'),
      cell: ({ endsOn }) => (endsOn ? formatLocalDate(endsOn) : t('people.subscriptions.openEnded')),
    },
  ];
  return (
    <ResponsiveTable caption={t('people.subscriptions.title')} columns={columns} rows={rows} rowKey={({ id }) => id} />
  );
}
