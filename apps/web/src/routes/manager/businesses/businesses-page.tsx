import { Anchor, Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { BusinessesDocument, type BusinessesQuery } from '../../../generated/manager/graphql';
import { EmptyState } from '../../../ui/empty-state';
import { PageTitle } from '../../../ui/page-title';
import { ResponsiveTable, type Column } from '../../../ui/responsive-table';
import { useAddress } from '../../../ui/use-address';
import { Waiting } from '../../../ui/waiting';
import { Pager } from '../pager';
import { SearchField } from '../search-field';
import { spacedSiret } from './business-form';
import { RegisterBusinessDialog } from './register-business-dialog';
import './words';

type BusinessRow = BusinessesQuery['businesses']['nodes'][number];

const TOUCHED = { additionalTypenames: ['Business'] };

/** Every business registered here, found by name, SIRET or commune. */
export function BusinessesPage() {
  const { t } = useTranslation('manager');
  const [{ recherche, apres }] = useAddress();
  const variables = { search: recherche ?? null, after: apres ?? null };
  const [{ data, error }, retry] = useQuery({ query: BusinessesDocument, variables, context: TOUCHED });
  const [registering, setRegistering] = useState(false);
  return (
    <>
      <PageTitle title={t('businesses.title')} lead={t('businesses.lead')}>
        <Button
          leftSection={<IconPlus size={20} stroke={1.75} aria-hidden="true" />}
          onClick={() => setRegistering(true)}
        >
          {t('businesses.register')}
        </Button>
      </PageTitle>
      <Group align="flex-end" mb="md" gap="md">
        <SearchField label={t('businesses.search')} placeholder={t('businesses.hint')} />
      </Group>
      {data ? (
        <>
          <Businesses rows={data.businesses.nodes} />
          <Pager pageInfo={data.businesses.pageInfo} total={data.businesses.totalCount} />
        </>
      ) : (
        <Waiting error={error} retry={retry} lines={6} />
      )}
      <RegisterBusinessDialog opened={registering} onClose={() => setRegistering(false)} />
    </>
  );
}

function Businesses({ rows }: { readonly rows: readonly BusinessRow[] }) {
  const { t } = useTranslation('manager');
  if (rows.length === 0) return <EmptyState title={t('businesses.none')}>{t('businesses.noneNext')}</EmptyState>;
  const columns: readonly Column<BusinessRow>[] = [
    {
      key: 'name',
      header: t('businesses.field.name'),
      cell: ({ id, name, legalForm }) => (
        <>
          <Anchor component={Link} to={`/gestion/entreprises/${id}`} fw={650}>
            {name}
          </Anchor>
          {legalForm && ` (${legalForm})`}
        </>
      ),
    },
    {
      key: 'siret',
      header: t('businesses.number'),
      cell: ({ siret }) => <span style={{ fontVariantNumeric: 'tabular-nums' }}>{spacedSiret(siret)}</span>,
    },
    {
      key: 'trade',
      header: t('businesses.activity'),
      cell: ({ nafaCode, nafCode }) => nafaCode ?? nafCode ?? '–',
    },
    { key: 'commune', header: t('businesses.field.commune'), cell: ({ commune }) => commune ?? '–' },
    {
      key: 'people',
      header: t('businesses.people'),
      cell: ({ members }) =>
        members
          .filter(({ leftAt }) => leftAt === null)
          .map(({ displayName }) => displayName)
          .join(', ') || t('businesses.nobodyShort'),
    },
  ];
  return <ResponsiveTable caption={t('businesses.title')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
