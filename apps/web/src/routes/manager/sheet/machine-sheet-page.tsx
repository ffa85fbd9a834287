import { Anchor, Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MachineSheetDocument } from '../../../generated/manager/graphql';
import { EmptyState } from '../../../ui/empty-state';
import { PageTitle } from '../../../ui/page-title';
import { useIdInPath } from '../../../ui/use-address';
import { Waiting } from '../../../ui/waiting';
import { MachineSheet } from './machine-sheet';
import '../words';

/** The sheet to hang on a machine, as it will be printed. */
export function MachineSheetPage() {
  const { t } = useTranslation('manager');
  const id = useIdInPath();
  const [{ data, error }, retry] = useQuery({ query: MachineSheetDocument, variables: { id } });
  if (!data) return <Waiting error={error} retry={retry} lines={6} />;
  const { resource, manufacture } = data;
  if (!resource) return <EmptyState title={t('workshop.gone')} />;
  return (
    <>
      <div className="no-print">
        <PageTitle
          title={t('poster.title', { name: resource.name })}
          lead={
            <Anchor component={Link} to={`/gestion/machines/${id}`}>
              {t('poster.back')}
            </Anchor>
          }
        >
          <Button
            leftSection={<IconPrinter size={20} stroke={1.75} aria-hidden="true" />}
            onClick={() => window.print()}
          >
            {t('poster.print')}
          </Button>
        </PageTitle>
      </div>
      <MachineSheet resource={resource} place={manufacture.name} />
    </>
  );
}
