import { NativeSelect, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ToolsDocument, type ToolsQuery } from '../../generated/member/graphql';
import { EmptyState } from '../../ui/empty-state';
import { ErrorPanel } from '../../ui/error-panel';
import { LoadingShape } from '../../ui/loading-shape';
import { PageTitle } from '../../ui/page-title';
import { useAddress } from '../../ui/use-address';
import { BorrowDialog } from './borrow-dialog';
import { MyLoans } from './my-loans';
import { ToolCard } from './tool-card';
import classes from './tools-page.module.css';
import './words';

type Tool = ToolsQuery['tools']['nodes'][number];

/** Tools with me, and all there is to borrow. */
export function ToolsPage() {
  const { t } = useTranslation('member');
  const [{ cherche = '', pole = '' }, change] = useAddress();
  const [search] = useDebouncedValue(cherche.trim(), 200);
  const [borrowing, setBorrowing] = useState<Tool | null>(null);
  const variables = useMemo(() => ({ search: search || null, poleId: pole || null }), [search, pole]);
  const context = useMemo(() => ({ additionalTypenames: ['Loan'] }), []);
  const [{ data, error }, read] = useQuery({ query: ToolsDocument, variables, context });
  return (
    <>
      <PageTitle title={t('tools.title')} lead={t('tools.lead')} />
      <MyLoans />
      <section aria-labelledby="catalogue">
        <Title order={2} fz={20} mb="sm" id="catalogue">
          {t('tools.catalogue')}
        </Title>
        <div className={classes['filters']}>
          <TextInput
            type="search"
            aria-label={t('tools.search')}
            placeholder={t('tools.search')}
            leftSection={<IconSearch size={20} stroke={1.75} aria-hidden="true" />}
            value={cherche}
            onChange={({ currentTarget }) => change({ cherche: currentTarget.value })}
          />
          <NativeSelect
            size="md"
            aria-label={t('tools.allPoles')}
            value={pole}
            data={[
              { value: '', label: t('tools.allPoles') },
              ...(data?.poles.map(({ id, name }) => ({ value: id, label: name })) ?? []),
            ]}
            onChange={({ currentTarget }) => change({ pole: currentTarget.value })}
          />
        </div>
        {!data &&
          (error ? (
            <ErrorPanel error={error} onRetry={() => read({ requestPolicy: 'network-only' })} />
          ) : (
            <LoadingShape />
          ))}
        {data?.tools.nodes.length === 0 && <EmptyState title={t('tools.noneTitle')}>{t('tools.none')}</EmptyState>}
        <ul className={classes['tools']}>
          {data?.tools.nodes.map((tool) => (
            <ToolCard key={tool.id} tool={tool} onBorrow={() => setBorrowing(tool)} />
          ))}
        </ul>
      </section>
      {borrowing && <BorrowDialog tool={borrowing} onClose={() => setBorrowing(null)} />}
    </>
  );
}
