import { Anchor, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { TrainingCatalogueDocument, type CatalogueTrainingFragment } from '../../generated/teach/graphql';
import { EmptyState } from '../../ui/empty-state';
import { PageTitle } from '../../ui/page-title';
import { Waiting } from '../../ui/waiting';
import { AddTraining } from './add-training';
import { CatalogueTable } from './catalogue-table';
import './catalogue-words';
import { EditTraining } from './edit-training';

/** What is taught here, for those who write it. */
export function CataloguePage() {
  const { t } = useTranslation('catalogue');
  const [{ data, error }, read] = useQuery({
    query: TrainingCatalogueDocument,
    requestPolicy: 'cache-and-network',
  });
  const [adding, setAdding] = useState(false);
  const [editing, setEditing] = useState<CatalogueTrainingFragment | null>(null);
  const taught = data?.grantableHabilitations ?? [];
  const again = (): void => read({ requestPolicy: 'network-only' });
  return (
    <>
      <Anchor component={Link} to="/gestion/formations" py="sm" display="inline-block">
        {t('back')}
      </Anchor>
      <PageTitle title={t('title')} lead={data && taught.length === 0 ? t('nothingToTeach') : t('lead')}>
        <Button
          disabled={taught.length === 0}
          leftSection={<IconPlus size={20} stroke={1.75} aria-hidden="true" />}
          onClick={() => setAdding(true)}
        >
          {t('add')}
        </Button>
      </PageTitle>
      {!data && <Waiting error={error} retry={read} lines={5} />}
      {data?.trainings.length === 0 && <EmptyState title={t('none')}>{t('noneNext')}</EmptyState>}
      {data && data.trainings.length > 0 && (
        <CatalogueTable trainings={data.trainings} taught={taught} onEdit={setEditing} />
      )}
      {adding && data && (
        <AddTraining
          taught={taught}
          codes={data.trainings.map(({ code }) => code)}
          onDone={again}
          onClose={() => setAdding(false)}
        />
      )}
      {editing && <EditTraining training={editing} taught={taught} onDone={again} onClose={() => setEditing(null)} />}
    </>
  );
}
