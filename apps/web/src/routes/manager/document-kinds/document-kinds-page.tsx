import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DocumentKindsDocument } from '../../../generated/manager/graphql';
import { EmptyState } from '../../../ui/empty-state';
import { PageTitle } from '../../../ui/page-title';
import { ResponsiveTable, type Column } from '../../../ui/responsive-table';
import { StateWord } from '../../../ui/state-word';
import { Waiting } from '../../../ui/waiting';
import { AddKindDialog } from './add-kind-dialog';
import { EditKindDialog } from './edit-kind-dialog';
import type { DocumentKind } from './kind-form';
import '../settings/words';

const TOUCHED = { additionalTypenames: ['DocumentType'] };

/** The papers the place asks for, of whom, and whether they end. */
export function DocumentKindsPage() {
  const { t } = useTranslation('manager');
  const [{ data, error }, retry] = useQuery({ query: DocumentKindsDocument, context: TOUCHED });
  const [adding, setAdding] = useState(false);
  const [editing, setEditing] = useState<DocumentKind | null>(null);
  const kinds = data?.documentTypes;
  return (
    <>
      <PageTitle title={t('documentKinds.title')} lead={t('documentKinds.lead')}>
        <Button
          disabled={!kinds}
          leftSection={<IconPlus size={20} stroke={1.75} aria-hidden="true" />}
          onClick={() => setAdding(true)}
        >
          {t('documentKinds.add')}
        </Button>
      </PageTitle>
      {kinds ? <Kinds kinds={kinds} onEdit={setEditing} /> : <Waiting error={error} retry={retry} lines={4} />}
      {adding && kinds && <AddKindDialog kinds={kinds} onClose={() => setAdding(false)} />}
      {editing && <EditKindDialog kind={editing} onClose={() => setEditing(null)} />}
    </>
  );
}

interface KindsProps {
  readonly kinds: readonly DocumentKind[];
  readonly onEdit: (kind: DocumentKind) => void;
}

function Kinds({ kinds, onEdit }: KindsProps) {
  const { t } = useTranslation('manager');
  if (kinds.length === 0) return <EmptyState title={t('documentKinds.none')}>{t('documentKinds.noneNext')}</EmptyState>;
  const columns: readonly Column<DocumentKind>[] = [
    {
      key: 'name',
      header: t('documentKinds.name'),
      cell: ({ name, description }) => (
        <>
          <b>{name}</b>
          <Text size="sm" c="dimmed" maw="52ch">
            {description}
          </Text>
        </>
      ),
    },
    { key: 'of', header: t('documentKinds.requiredOf'), cell: (kind) => <Requirement kind={kind} /> },
    {
      key: 'expiry',
      header: t('documentKinds.expiry'),
      cell: ({ hasExpiry }) => t(hasExpiry ? 'documentKinds.expires' : 'documentKinds.forever'),
    },
    {
      key: 'act',
      header: t('documentKinds.edit'),
      act: true,
      cell: (kind) => (
        <Button
          variant="default"
          aria-label={t('documentKinds.editOf', { name: kind.name })}
          onClick={() => onEdit(kind)}
        >
          {t('documentKinds.edit')}
        </Button>
      ),
    },
  ];
  return <ResponsiveTable caption={t('documentKinds.title')} columns={columns} rows={kinds} rowKey={({ id }) => id} />;
}

function Requirement({ kind: { requiredOf, resourceKind } }: { readonly kind: DocumentKind }) {
  const { t } = useTranslation('manager');
  if (requiredOf === 'NOBODY') return <StateWord tone="quiet">{t('documentKinds.nobody')}</StateWord>;
  return resourceKind ? t(`documentKinds.whoBooks.${resourceKind}`) : t(`documentKinds.requirement.${requiredOf}`);
}
