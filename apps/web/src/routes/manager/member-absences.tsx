import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ForgiveAbsenceDocument, MemberAbsencesDocument } from '../../generated/manager/graphql';
import { formatLongDay } from '../../ui/format/time';
import { ResponsiveTable, type Column } from '../../ui/responsive-table';
import { Section } from '../../ui/section';
import { useAct } from '../../ui/use-act';
import { ReasonDialog } from './inbox/reason-dialog';
import './words';

const SHOWN = 10;

interface Props {
  readonly personId: string;
}

/** Slots they did not come to or gave back late, and excusing one; nothing when there is none. */
export function MemberAbsences({ personId }: Props) {
  const { t } = useTranslation('manager');
  const [{ data }, read] = useQuery({ query: MemberAbsencesDocument, variables: { personId } });
  const act = useAct(ForgiveAbsenceDocument);
  const [forgiving, setForgiving] = useState<string | null>(null);
  const absences = data?.absences.slice(0, SHOWN) ?? [];
  if (absences.length === 0) return null;
  type Absence = (typeof absences)[number];
  const forgive = async (reason: string): Promise<void> => {
    if (!forgiving || !(await act.run({ input: { absenceId: forgiving, reason } }))) return;
    setForgiving(null);
    notifications.show({ color: 'moss', message: t('absences.forgiven') });
    read({ requestPolicy: 'network-only' });
  };
  const columns: Column<Absence>[] = [
    { key: 'resource', header: t('absences.resource'), cell: ({ resourceName }) => resourceName },
    { key: 'day', header: t('absences.day'), cell: ({ at }) => formatLongDay(at) },
    { key: 'kind', header: t('absences.kind'), cell: ({ kind }) => t(`absences.${kind}`) },
    {
      key: 'act',
      header: t('absences.forgive'),
      act: true,
      cell: ({ id, pardonedAt, pardonReason, resourceName, at }) =>
        pardonedAt ? (
          <Text c="dimmed">{t('absences.excused', { reason: pardonReason ?? '' })}</Text>
        ) : (
          <Button
            variant="default"
            aria-label={`${t('absences.forgive')} : ${resourceName}, ${formatLongDay(at)}`}
            onClick={() => setForgiving(id)}
          >
            {t('absences.forgive')}
          </Button>
        ),
    },
  ];
  return (
    <Section title={t('absences.title')}>
      <ResponsiveTable caption={t('absences.title')} columns={columns} rows={absences} rowKey={({ id }) => id} />
      {forgiving && (
        <ReasonDialog
          title={t('absences.forgive')}
          lead={t('absences.lead')}
          verb={t('absences.forgive')}
          act={act}
          onConfirm={forgive}
          onClose={() => setForgiving(null)}
        />
      )}
    </Section>
  );
}
