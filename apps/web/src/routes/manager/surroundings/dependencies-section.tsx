import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SetResourceDependenciesDocument } from '../../../generated/manager/graphql';
import { Section } from '../../../ui/section';
import { useAct } from '../../../ui/use-act';
import { ActDialog } from '../act-dialog';
import { Refused } from '../refused';
import type { ManagedResource } from '../resource-form';
import { ResourcePicker, type ResourceChoice } from '../resource-picker';
import '../words';

/** What must work for it to work: dust extraction, compressed air. */
export function DependenciesSection({ resource }: { readonly resource: ManagedResource }) {
  const { t } = useTranslation('manager');
  const [adding, setAdding] = useState(false);
  const act = useAct(SetResourceDependenciesDocument);
  const ids = resource.dependencies.map(({ id }) => id);
  const set = (needsResourceIds: string[]) => act.run({ input: { resourceId: resource.id, needsResourceIds } });
  return (
    <Section
      title={t('around.needs.title')}
      action={
        <Button variant="default" onClick={() => setAdding(true)}>
          {t('around.needs.add')}
        </Button>
      }
    >
      <Stack gap="xs">
        <Text c="dimmed">{t(ids.length > 0 ? 'around.needs.lead' : 'around.needs.none')}</Text>
        {resource.dependencies.map(({ id, name }) => (
          <Group key={id} justify="space-between" wrap="nowrap">
            <Text>{name}</Text>
            <ActionIcon
              color="brick"
              aria-label={t('around.needs.remove', { name })}
              disabled={act.busy}
              onClick={() => void set(ids.filter((other) => other !== id))}
            >
              <IconTrash size={20} stroke={1.75} />
            </ActionIcon>
          </Group>
        ))}
        {!adding && <Refused refusals={act.refusals} />}
      </Stack>
      {adding && (
        <AddDialog
          act={act}
          fits={({ id }) => id !== resource.id && !ids.includes(id)}
          onAdd={async (id) => {
            if (await set([...ids, id])) setAdding(false);
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </Section>
  );
}

interface DialogProps {
  readonly act: Parameters<typeof ActDialog>[0]['act'];
  readonly fits: (choice: ResourceChoice) => boolean;
  readonly onAdd: (resourceId: string) => Promise<void>;
  readonly onClose: () => void;
}

function AddDialog({ act, fits, onAdd, onClose }: DialogProps) {
  const { t } = useTranslation('manager');
  const [chosen, setChosen] = useState<ResourceChoice | null>(null);
  const [asked, setAsked] = useState(false);
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (chosen) await onAdd(chosen.id);
  };
  return (
    <ActDialog
      opened
      title={t('around.needs.dialog')}
      verb={t('around.needs.verb')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text>{t('around.needs.next')}</Text>
      <ResourcePicker
        fits={fits}
        error={asked && !chosen ? t('around.place.needed') : undefined}
        onChange={setChosen}
      />
    </ActDialog>
  );
}
