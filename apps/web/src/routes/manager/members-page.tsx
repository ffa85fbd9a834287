import { Anchor, Button, Group, Select, Text } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MembersDocument, type MembersQuery, type Role } from '../../generated/manager/graphql';
import { EmptyState } from '../../ui/empty-state';
import { PageTitle } from '../../ui/page-title';
import { ResponsiveTable, type Column } from '../../ui/responsive-table';
import { useAddress } from '../../ui/use-address';
import { Pager } from './pager';
import { RegisterDialog } from './register-dialog';
import { ROLES } from './roles';
import { SearchField } from './search-field';
import { StateWord } from '../../ui/state-word';
import { Waiting } from '../../ui/waiting';
import './words';

type MemberRow = MembersQuery['people']['nodes'][number];

const TOUCHED = { additionalTypenames: ['Person', 'PlanSubscription', 'Hold'] };
const roleOf = (word: string | undefined): Role | null => ROLES.find((role) => role === word) ?? null;

/** Everybody with an account, found by words and role. */
export function MembersPage() {
  const { t } = useTranslation('manager');
  const [{ recherche, role, apres }, change] = useAddress();
  const variables = { search: recherche ?? null, role: roleOf(role), after: apres ?? null };
  const [{ data, error }, retry] = useQuery({ query: MembersDocument, variables, context: TOUCHED });
  const [registering, setRegistering] = useState(false);
  return (
    <>
      <PageTitle title={t('people.title')}>
        <Group gap="sm">
          <Button component={Link} to="/gestion/membres/importer" variant="default">
            {t('importList')}
          </Button>
          <Button component={Link} to="/gestion/entreprises" variant="default">
            {t('people.businesses')}
          </Button>
          <Button
            leftSection={<IconUserPlus size={20} stroke={1.75} aria-hidden="true" />}
            onClick={() => setRegistering(true)}
          >
            {t('people.register')}
          </Button>
        </Group>
      </PageTitle>
      <Group align="flex-end" mb="md" gap="md">
        <SearchField label={t('people.search')} placeholder={t('personHint')} />
        <Select
          label={t('people.role')}
          value={roleOf(role) ?? ''}
          allowDeselect={false}
          data={[
            { value: '', label: t('people.anyRole') },
            ...ROLES.map((one) => ({ value: one, label: t(`ui:role.${one}`) })),
          ]}
          onChange={(next) => change({ role: next ?? undefined, apres: undefined })}
        />
      </Group>
      {data ? (
        <>
          <Members rows={data.people.nodes} />
          <Pager pageInfo={data.people.pageInfo} total={data.people.totalCount} />
        </>
      ) : (
        <Waiting error={error} retry={retry} lines={6} />
      )}
      <RegisterDialog opened={registering} onClose={() => setRegistering(false)} />
    </>
  );
}

function Members({ rows }: { readonly rows: readonly MemberRow[] }) {
  const { t } = useTranslation('manager');
  if (rows.length === 0) return <EmptyState title={t('people.none')}>{t('people.noneNext')}</EmptyState>;
  const columns: readonly Column<MemberRow>[] = [
    {
      key: 'name',
      header: t('people.name'),
      cell: (person) => (
        <>
          <Anchor component={Link} to={`/gestion/membres/${person.id}`} fw={650}>
            {person.displayName}
          </Anchor>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {person.email}
          </Text>
        </>
      ),
    },
    {
      key: 'activity',
      header: t('people.activity'),
      cell: ({ trade, businessName }) => [trade, businessName].filter(Boolean).join(', '),
    },
    {
      key: 'roles',
      header: t('people.roles'),
      cell: ({ roles }) => roles.map((role) => t(`ui:role.${role}`)).join(', '),
    },
    {
      key: 'subscription',
      header: t('people.subscription'),
      cell: ({ subscription }) =>
        subscription
          ? `${subscription.plan.name}, ${t(`people.planState.${subscription.state}`)}`
          : t('people.noSubscription'),
    },
    { key: 'state', header: t('people.state'), cell: (person) => <PersonState person={person} /> },
  ];
  return <ResponsiveTable caption={t('people.title')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

/** Open, closed or on hold, in a word. */
function PersonState({ person: { active, holds } }: { readonly person: Pick<MemberRow, 'active' | 'holds'> }) {
  const { t } = useTranslation('manager');
  if (!active) return <StateWord tone="quiet">{t('people.closed')}</StateWord>;
  return holds.some(({ liftedAt }) => liftedAt === null) ? (
    <StateWord tone="bad">{t('people.held')}</StateWord>
  ) : (
    <StateWord tone="good">{t('people.fine')}</StateWord>
  );
}
