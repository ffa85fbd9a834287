import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { GrantableDocument, TraineesDocument, type TraineesQuery } from '../../generated/trainer/graphql';
import { EmptyState } from '../../ui/empty-state';
import { ErrorPanel } from '../../ui/error-panel';
import { LoadingShape } from '../../ui/loading-shape';
import { PageTitle } from '../../ui/page-title';
import { useAddress } from '../../ui/use-address';
import { TraineeCard } from './trainee-card';
import './words';

const TOUCHED = { additionalTypenames: ['Habilitation', 'Trainee'] };
const SHORTEST_SEARCH = 2;

/** Finds somebody by name, says what they hold, grants or withdraws what the trainer may. */
export function TraineesPage() {
  const { t } = useTranslation('trainer');
  const [{ cherche = '', apres }, change] = useAddress();
  const [typed, setTyped] = useState(cherche);
  const [search] = useDebouncedValue(typed.trim(), 200);
  const tooShort = search.length < SHORTEST_SEARCH;
  const variables = { search, after: apres ?? null };
  const [{ data, error }, read] = useQuery({ query: TraineesDocument, variables, context: TOUCHED, pause: tooShort });
  const [{ data: mine }] = useQuery({ query: GrantableDocument });
  const grantable = mine?.grantableHabilitations ?? [];
  return (
    <>
      <PageTitle title={t('title')} lead={mine && mayWords(grantable, t)}>
        <Button component={Link} to="/gestion/formations" variant="default">
          {t('sessions')}
        </Button>
      </PageTitle>
      <TextInput
        type="search"
        size="md"
        mb="md"
        label={t('search')}
        leftSection={<IconSearch size={20} stroke={1.75} aria-hidden="true" />}
        value={typed}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          change({ cherche: value, apres: undefined });
        }}
      />
      {tooShort && <EmptyState title={t('searchFirst')}>{t('searchFirstNext')}</EmptyState>}
      {!tooShort && data && (
        <Found found={data.trainees} grantable={grantable} onMore={(after) => change({ apres: after })} />
      )}
      {!tooShort &&
        !data &&
        (error ? (
          <ErrorPanel error={error} onRetry={() => read({ requestPolicy: 'network-only' })} />
        ) : (
          <LoadingShape lines={3} />
        ))}
    </>
  );
}

/** More than these are counted, not named. */
const NAMED = 6;

function mayWords(grantable: FoundProps['grantable'], t: TFunction<'trainer'>): string {
  if (grantable.length === 0) return t('mayNothing');
  if (grantable.length > NAMED) return t('mayMany', { count: grantable.length });
  return t('may', { names: grantable.map(({ name }) => name).join(', ') });
}

interface FoundProps {
  readonly found: TraineesQuery['trainees'];
  readonly grantable: readonly { readonly id: string; readonly name: string }[];
  readonly onMore: (after: string) => void;
}

function Found({ found: { nodes, totalCount, pageInfo }, grantable, onMore }: FoundProps) {
  const { t } = useTranslation('trainer');
  const { hasNextPage, endCursor } = pageInfo;
  return (
    <Stack gap="md">
      <Text role="status" c="dimmed">
        {totalCount > 0 && t('found', { count: totalCount })}
      </Text>
      {nodes.length === 0 && <EmptyState title={t('none')}>{t('noneNext')}</EmptyState>}
      {nodes.map((trainee) => (
        <TraineeCard key={trainee.id} trainee={trainee} grantable={grantable} />
      ))}
      {hasNextPage && endCursor && (
        <Button variant="default" onClick={() => onMore(endCursor)}>
          {t('ui:more')}
        </Button>
      )}
    </Stack>
  );
}
