import { ColorInput, NumberInput, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CreatePoleDocument, EditPoleDocument, type PoleCardFragment } from '../../generated/manager/graphql';
import { useAct } from '../../ui/use-act';
import { ActDialog } from './act-dialog';
import './words';

const FIRST_HUE = '#0F5E63';

interface Props {
  /** Null: a new one. */
  readonly pole: PoleCardFragment | null;
  /** Rank of a new pole. */
  readonly position: number;
  readonly onClose: () => void;
}

/** Adds a pole or corrects one. Its code is for good. */
export function PoleDialog({ pole, position: last, onClose }: Props) {
  const { t } = useTranslation('manager');
  const create = useAct(CreatePoleDocument);
  const edit = useAct(EditPoleDocument);
  const [code, setCode] = useState(pole?.code ?? '');
  const [name, setName] = useState(pole?.name ?? '');
  const [hue, setHue] = useState(pole?.hue ?? FIRST_HUE);
  const [description, setDescription] = useState(pole?.description ?? '');
  const [position, setPosition] = useState<number | string>(pole?.position ?? last);
  const [capacity, setCapacity] = useState<number | string>(pole?.capacity ?? '');
  const [asked, setAsked] = useState(false);
  const codeWrong = !pole && !/^[A-Z0-9_]+$/.test(code.trim());
  const rankWrong = !Number.isInteger(position) || Number(position) < 0;
  const capacityWrong = capacity !== '' && (!Number.isInteger(capacity) || Number(capacity) < 1);
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (codeWrong || rankWrong || capacityWrong || name.trim() === '') return;
    const input = {
      name: name.trim(),
      hue,
      description: description.trim(),
      position: Number(position),
      capacity: capacity === '' ? null : Number(capacity),
    };
    const done = pole
      ? await edit.run({ input: { poleId: pole.id, ...input } })
      : await create.run({ input: { code: code.trim(), ...input } });
    if (!done) return;
    notifications.show({ color: 'moss', message: t('workshop.poles.saved') });
    onClose();
  };
  return (
    <ActDialog
      opened
      title={pole ? t('workshop.poles.edit', { name: pole.name }) : t('workshop.poles.add')}
      verb={t('ui:save')}
      act={pole ? edit : create}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t('workshop.poles.name')}
        value={name}
        error={asked && name.trim() === '' ? t('workshop.nameNeeded') : undefined}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      {!pole && (
        <TextInput
          label={t('workshop.poles.code')}
          description={t('workshop.poles.codeHint')}
          value={code}
          error={asked && codeWrong ? t('workshop.poles.codeWrong') : undefined}
          onChange={({ currentTarget }) => setCode(currentTarget.value.toUpperCase())}
        />
      )}
      <ColorInput
        size="md"
        format="hex"
        label={t('workshop.poles.hue')}
        value={hue}
        onChange={setHue}
        eyeDropperButtonProps={{ 'aria-label': t('workshop.poles.hue') }}
      />
      <Textarea
        autosize
        minRows={2}
        label={t('workshop.poles.description')}
        value={description}
        onChange={({ currentTarget }) => setDescription(currentTarget.value)}
      />
      <NumberInput
        label={t('workshop.poles.position')}
        value={position}
        min={0}
        error={asked && rankWrong ? t('workshop.whole') : undefined}
        onChange={setPosition}
      />
      <NumberInput
        label={t('workshop.poles.capacity')}
        description={t('workshop.poles.capacityHint')}
        value={capacity}
        min={1}
        error={asked && capacityWrong ? t('workshop.positive') : undefined}
        onChange={setCapacity}
      />
    </ActDialog>
  );
}
