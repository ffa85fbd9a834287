import { SimpleGrid, Stack } from '@mantine/core';
import type { ManagedResource } from '../resource-form';
import { SafetySection } from '../safety/safety-section';
import { CalendarSection } from './calendar-section';
import { AccessoriesSection } from './accessories-section';
import { DependenciesSection } from './dependencies-section';
import { PlaceSection } from './place-section';
import { WaitlistSection } from './waitlist-section';

/** What goes with a machine, each part saved by itself. */
export function ResourceSurroundings({ resource }: { readonly resource: ManagedResource }) {
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md" mt="xl" style={{ alignItems: 'start' }}>
      <Stack gap="md">
        <SafetySection resource={resource} />
        <WaitlistSection resource={resource} />
      </Stack>
      <Stack gap="md">
        <PlaceSection resource={resource} />
        <DependenciesSection resource={resource} />
        <AccessoriesSection resource={resource} />
        <CalendarSection resourceId={resource.id} />
      </Stack>
    </SimpleGrid>
  );
}
