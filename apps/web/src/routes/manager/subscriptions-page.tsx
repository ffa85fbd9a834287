import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  SubscriptionsDocument,
  type SubscriptionsQuery,
  type SubscriptionState,
} from '../../generated/manager/graphql';
import { today } from '../../planning/days';
import { EmptyState } from '../../ui/empty-state';
import { formatLocalDate } from '../../ui/format/time';
import { PageTitle } from '../../ui/page-title';
import { ResponsiveTable, type Column } from '../../ui/responsive-table';
import { useAddress } from '../../ui/use-address';
import { Pager } from './pager';
import { PersonLink } from './person-link';
import { PLAN_TONES } from './plan-tones';
import { StateWord } from '../../ui/state-word';
import { Waiting } from '../../ui/waiting';
import './words';

type Row = SubscriptionsQuery['subscriptions']['nodes'][number];

const STATES: readonly SubscriptionState[] = ['ACTIVE', 'NOTICE_GIVEN', 'ENDED'];
const TOUCHED = { additionalTypenames: ['PlanSubscription'] };

/** Who is subscribed, to what, and when the next month is owed. */
export function SubscriptionsPage() {
  const { t } = useTranslation('manager');
  const [{ etat, apres }, change] = useAddress();
  const state = STATES.find((one) => one === etat) ?? null;
  const variables = { state, after: apres ?? null };
  const [{ data, error }, retry] = useQuery({ query: SubscriptionsDocument, variables, context: TOUCHED });
  return (
    <>
      <PageTitle title={t('people.subscriptions.title')} />
      <Select
        maw={320}
        mb="md"
        label={t('people.subscriptions.state')}
        allowDeselect={false}
        value={state ?? ''}
        data={[
          { value: '', label: t('people.subscriptions.any') },
          ...STATES.map((one) => ({ value: one, label: t(`people.planState.${one}`) })),
        ]}
        onChange={(next) => change({ etat: next ?? undefined, apres: undefined })}
      />
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
      cell: ({ state }) => <StateWord tone={PLAN_TONES[state]}>{t(`people.planState.${state}`)}</StateWord>,
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
