import { Anchor, Button, Group, SimpleGrid, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ManagedResourceDocument } from '../../generated/manager/graphql';
import { EmptyState } from '../../ui/empty-state';
import { PageTitle } from '../../ui/page-title';
import { useIdInPath } from '../../ui/use-address';
import { Refused } from './refused';
import { ResourceAccess } from './resource-access';
import { ResourceIdentity } from './resource-fields';
import { formOf, NEW_RESOURCE, wrongFields, type ManagedResource, type ResourceForm } from './resource-form';
import { ResourcePhoto } from './resource-photo';
import { ResourceRules } from './resource-rules';
import { ResourceSurroundings } from './surroundings/resource-surroundings';
import { ResourceState } from './resource-state';
import { useSaveResource } from './use-save-resource';
import { Waiting } from '../../ui/waiting';
import './words';

const NEW = 'nouvelle';

/** A machine: all that can be said of it, or a new one. */
export function ResourcePage() {
  const { t } = useTranslation('manager');
  const id = useIdInPath();
  const isNew = id === NEW;
  const [{ data, error }, retry] = useQuery({ query: ManagedResourceDocument, variables: { id }, pause: isNew });
  if (isNew) return <Edited resource={null} />;
  if (!data) return <Waiting error={error} retry={retry} />;
  if (!data.resource) return <EmptyState title={t('workshop.gone')} action={<Back />} />;
  return <Edited key={data.resource.id} resource={data.resource} />;
}

function Back() {
  const { t } = useTranslation('manager');
  return (
    <Anchor component={Link} to="/gestion/machines">
      {t('workshop.back')}
    </Anchor>
  );
}

function Edited({ resource }: { readonly resource: ManagedResource | null }) {
  const { t } = useTranslation('manager');
  const { save, busy, refusals } = useSaveResource(resource?.id ?? null);
  const [form, setForm] = useState(() => (resource ? formOf(resource) : NEW_RESOURCE));
  const [asked, setAsked] = useState(false);
  const wrong = asked ? wrongFields(form) : {};
  const change = (some: Partial<ResourceForm>): void => setForm((before) => ({ ...before, ...some }));
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (Object.keys(wrongFields(form)).length === 0) void save(form);
  };
  return (
    <>
      <PageTitle title={resource?.name ?? t('workshop.addTitle')} lead={<Back />} />
      <form noValidate onSubmit={submit}>
        <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md" style={{ alignItems: 'start' }}>
          <Stack gap="md">
            {resource && <ResourceState resource={resource} />}
            <ResourceIdentity form={form} wrong={wrong} onChange={change} />
            {resource && <ResourcePhoto resource={resource} />}
          </Stack>
          <Stack gap="md">
            <ResourceAccess form={form} onChange={change} />
            <ResourceRules form={form} wrong={wrong} onChange={change} />
          </Stack>
        </SimpleGrid>
        <Stack gap="md" mt="md">
          <Refused refusals={refusals} />
          <Group justify="flex-end">
            <Button type="submit" size="lg" loading={busy}>
              {t(resource ? 'ui:save' : 'workshop.create')}
            </Button>
          </Group>
        </Stack>
      </form>
      {resource && <ResourceSurroundings resource={resource} />}
    </>
  );
}
