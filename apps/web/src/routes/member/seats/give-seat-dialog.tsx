import { Select, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { GiveSeatDocument, SeatCandidatesDocument } from '../../../generated/member/graphql';
import { today } from '../../../planning/days';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { RefusalList } from '../../../ui/refusal-list';
import { useAct } from '../../../ui/use-act';

interface Props {
  readonly subscriptionId: string;
  readonly onClose: () => void;
}

/** Lets a colleague work under my subscription. */
export function GiveSeatDialog({ subscriptionId, onClose }: Props) {
  const { t } = useTranslation('seats');
  const act = useAct(GiveSeatDocument);
  const [{ data }] = useQuery({
    query: SeatCandidatesDocument,
    variables: { subscriptionId },
    requestPolicy: 'cache-and-network',
  });
  const [personId, setPersonId] = useState<string | null>(null);
  const [startsOn, setStartsOn] = useState(today);
  const [asked, setAsked] = useState(false);
  const candidates = data?.seatCandidates ?? [];
  const name = candidates.find((one) => one.personId === personId)?.name ?? '';
  const confirm = async (): Promise<void> => {
    setAsked(true);
    if (!personId || startsOn === '') return;
    if (!(await act.run({ input: { subscriptionId, personId, startsOn } }))) return;
    notifications.show({ color: 'moss', message: t('given', { name }) });
    onClose();
  };
  return (
    <ConfirmDialog
      opened
      title={t('give')}
      act={t('give')}
      busy={act.busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <Stack gap="md">
        {data && candidates.length === 0 ? <Text>{t('nobody')}</Text> : <Text>{t('giveLead')}</Text>}
        <Select
          openOnFocus={false}
          label={t('who')}
          value={personId}
          error={asked && !personId ? t('choose') : undefined}
          data={candidates.map((one) => ({ value: one.personId, label: one.name }))}
          onChange={setPersonId}
        />
        <TextInput
          type="date"
          label={t('startsOn')}
          value={startsOn}
          error={startsOn === '' ? t('dayNeeded') : undefined}
          onChange={({ currentTarget }) => setStartsOn(currentTarget.value)}
        />
        {act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}
      </Stack>
    </ConfirmDialog>
  );
}
