import { Button, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EndAllocationDocument, type AllocationPartsFragment } from '../../../generated/manager/graphql';
import { today } from '../../../planning/days';
import { formatLocalDate } from '../../../ui/format/time';
import { Sheet } from '../../../ui/sheet';
import { useAct } from '../../../ui/use-act';
import { Refused } from '../refused';
import { ChecklistLine } from './checklist-line';
import './words';

interface Props {
  readonly allocation: AllocationPartsFragment;
  readonly onClose: () => void;
}

/** Goes through the end-of-stay checklist with who leaves; each line is kept at once, so the tour may go on another day. */
export function TakeBackSheet({ allocation, onClose }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(EndAllocationDocument);
  const [checklist, setChecklist] = useState(allocation.checklist);
  const [endsOn, setEndsOn] = useState(today() > allocation.startsOn ? today() : allocation.startsOn);
  const left = checklist.filter(({ doneOn }) => !doneOn).length;
  const place = t(`storage.named.${allocation.placeKind}`, { code: allocation.placeCode });
  const end = async (): Promise<void> => {
    if (endsOn === '' || !(await act.run({ input: { allocationId: allocation.id, endsOn } }))) return;
    notifications.show({ color: 'moss', message: t('storage.takenBack', { place, day: formatLocalDate(endsOn) }) });
    onClose();
  };
  return (
    <Sheet
      title={t(`storage.takeBackTitle.${allocation.placeKind}`, { code: allocation.placeCode })}
      shape="panel"
      onClose={onClose}
    >
      <Stack gap="md">
        <Text>{t('storage.takeBackLead', { name: allocation.holderName })}</Text>
        <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }} aria-label={t('storage.checklist')}>
          {checklist.map((line) => (
            <ChecklistLine key={line.id} line={line} onChange={setChecklist} />
          ))}
        </Stack>
        <Text role="status" fw={650}>
          {left > 0 ? t('storage.left', { count: left }) : t('storage.allSeen')}
        </Text>
        <TextInput
          type="date"
          label={t('storage.endsOn')}
          description={t('storage.takeBackNext')}
          value={endsOn}
          error={endsOn === '' ? t('storage.dayNeeded') : undefined}
          onChange={({ currentTarget }) => setEndsOn(currentTarget.value)}
        />
        <Refused refusals={act.refusals} />
        <Button color="brick" loading={act.busy} onClick={() => void end()}>
          {t('storage.takeBack')}
        </Button>
      </Stack>
    </Sheet>
  );
}
