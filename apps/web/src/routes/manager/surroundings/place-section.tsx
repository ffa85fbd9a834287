import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlaceResourceInsideDocument } from '../../../generated/manager/graphql';
import { Section } from '../../../ui/section';
import { useAct } from '../../../ui/use-act';
import { ActDialog } from '../act-dialog';
import { Refused } from '../refused';
import type { ManagedResource } from '../resource-form';
import { ResourcePicker, type ResourceChoice } from '../resource-picker';
import '../words';

/** What it stands in, and what stands in it: booked together. */
export function PlaceSection({ resource }: { readonly resource: ManagedResource }) {
  const { t } = useTranslation('manager');
  const [placing, setPlacing] = useState(false);
  const takeOut = useAct(PlaceResourceInsideDocument);
  const { standsIn, contains } = resource.floor;
  return (
    <Section title={t('around.place.title')}>
      <Stack gap="sm">
        <Text>{standsIn ? t('around.place.in', { name: standsIn.name }) : t('around.place.alone')}</Text>
        {contains.length > 0 && (
          <Text>{t('around.place.contains', { names: contains.map(({ name }) => name).join(', ') })}</Text>
        )}
        <Refused refusals={takeOut.refusals} />
        <Group gap="sm">
          <Button variant="default" onClick={() => setPlacing(true)}>
            {t('around.place.act')}
          </Button>
          {standsIn && (
            <Button
              variant="subtle"
              loading={takeOut.busy}
              onClick={() => void takeOut.run({ input: { resourceId: resource.id, parentId: null } })}
            >
              {t('around.place.takeOut')}
            </Button>
          )}
        </Group>
      </Stack>
      {placing && <PlaceDialog resource={resource} onClose={() => setPlacing(false)} />}
    </Section>
  );
}

interface DialogProps {
  readonly resource: ManagedResource;
  readonly onClose: () => void;
}

function PlaceDialog({ resource, onClose }: DialogProps) {
  const { t } = useTranslation('manager');
  const act = useAct(PlaceResourceInsideDocument);
  const [parent, setParent] = useState<ResourceChoice | null>(null);
  const [asked, setAsked] = useState(false);
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (parent && (await act.run({ input: { resourceId: resource.id, parentId: parent.id } }))) onClose();
  };
  return (
    <ActDialog
      opened
      title={t('around.place.dialog', { name: resource.name })}
      verb={t('around.place.verb')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text>{t('around.place.next')}</Text>
      <ResourcePicker
        fits={({ id }) => id !== resource.id}
        error={asked && !parent ? t('around.place.needed') : undefined}
        onChange={setParent}
      />
    </ActDialog>
  );
}
