import { Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CreateAccessoryDocument,
  EditAccessoryDocument,
  type AccessoryPartsFragment,
} from '../../../generated/manager/graphql';
import { useAct } from '../../../ui/use-act';
import { ActDialog } from '../act-dialog';
import type { ManagedResource } from '../resource-form';
import { scopeOf, SCOPES, type AccessoryScope } from './accessory-scope';
import '../words';

interface Props {
  /** Null: a new one. */
  readonly accessory: AccessoryPartsFragment | null;
  readonly resource: ManagedResource;
  readonly onClose: () => void;
}

/** Says what may be taken along, with which machines, and how many there are. */
export function AccessoryDialog({ accessory, resource, onClose }: Props) {
  const { t } = useTranslation('manager');
  const create = useAct(CreateAccessoryDocument);
  const edit = useAct(EditAccessoryDocument);
  const [name, setName] = useState(accessory?.name ?? '');
  const [stock, setStock] = useState<number | string>(accessory?.stock ?? 1);
  const [scope, setScope] = useState<AccessoryScope>((accessory && scopeOf(accessory, resource)) ?? 'resource');
  const [offered, setOffered] = useState(accessory?.offered ?? true);
  const [asked, setAsked] = useState(false);
  const stockWrong = !Number.isInteger(stock) || Number(stock) < 0;
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (stockWrong || name.trim() === '') return;
    const input = {
      name: name.trim(),
      stock: Number(stock),
      resourceId: scope === 'resource' ? resource.id : null,
      category: scope === 'category' ? resource.category : null,
    };
    const done = accessory
      ? await edit.run({ input: { accessoryId: accessory.id, offered, ...input } })
      : await create.run({ input });
    if (!done) return;
    notifications.show({ color: 'moss', message: t('around.accessories.saved') });
    onClose();
  };
  return (
    <ActDialog
      opened
      title={accessory ? t('around.accessories.edit', { name: accessory.name }) : t('around.accessories.add')}
      verb={t('ui:save')}
      act={accessory ? edit : create}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t('workshop.name')}
        value={name}
        error={asked && name.trim() === '' ? t('workshop.nameNeeded') : undefined}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <NumberInput
        label={t('around.accessories.howMany')}
        min={0}
        value={stock}
        error={asked && stockWrong ? t('workshop.whole') : undefined}
        onChange={setStock}
      />
      <Select
        label={t('around.accessories.goesWith')}
        allowDeselect={false}
        value={scope}
        data={SCOPES.map((one) => ({
          value: one,
          label: t(`around.accessories.with.${one}`, { category: resource.category }),
        }))}
        onChange={(value) => setScope(SCOPES.find((one) => one === value) ?? scope)}
      />
      {accessory && (
        <Checkbox
          size="md"
          label={t('around.accessories.offered')}
          description={t('around.accessories.offeredHint')}
          checked={offered}
          onChange={({ currentTarget }) => setOffered(currentTarget.checked)}
        />
      )}
    </ActDialog>
  );
}
