import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MachineCardFragment } from '../../generated/member/graphql';
import { today } from '../../planning/days';
import { formatMinutes } from '../../ui/format/time';
import { ofCategory, severalOfAKind } from './free-slot-choice';

const LENGTHS = [30, 60, 90, 120, 180, 240, 360, 480];

interface Props {
  readonly machines: readonly MachineCardFragment[];
  readonly what: string;
  readonly minutes: number;
  readonly day: string;
  readonly onChange: (words: Readonly<Record<string, string | undefined>>) => void;
}

/** On what, how long, from when. */
export function FreeSlotFields({ machines, what, minutes, day, onChange }: Props) {
  const { t } = useTranslation('member');
  const kinds = severalOfAKind(machines).map((category) => ({ value: ofCategory(category), label: category }));
  const each = machines.filter(({ bookable }) => bookable).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <SimpleGrid cols={{ base: 2, sm: 4 }} mb="lg" spacing="sm">
      <NativeSelect
        label={t('freeSlot.what')}
        size="md"
        style={{ gridColumn: 'span 2' }}
        value={what}
        data={[
          { value: 'mine', label: t('freeSlot.mine') },
          { group: t('freeSlot.kinds'), items: kinds },
          { group: t('freeSlot.each'), items: each },
        ]}
        onChange={({ currentTarget }) => onChange({ quoi: currentTarget.value })}
      />
      <NativeSelect
        label={t('freeSlot.minutes')}
        size="md"
        value={String(minutes)}
        data={LENGTHS.map((length) => ({ value: String(length), label: formatMinutes(length) }))}
        onChange={({ currentTarget }) => onChange({ duree: currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('freeSlot.from')}
        size="md"
        min={today()}
        value={day}
        onChange={({ currentTarget }) => onChange({ jour: currentTarget.value || undefined })}
      />
    </SimpleGrid>
  );
}
