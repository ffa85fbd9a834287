import { Button, Group, Text } from '@mantine/core';
import { IconCircleCheck, IconTool } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GiveBackButton } from './give-back-button';
import type { ManagedResource } from './resource-form';
import { Section } from '../../ui/section';
import { TakeOutDialog } from './take-out-dialog';
import './words';

/** Whether it works, and the act that changes it. */
export function ResourceState({ resource }: { readonly resource: ManagedResource }) {
  const { t } = useTranslation('manager');
  const [takingOut, setTakingOut] = useState(false);
  return (
    <Section
      title={t('workshop.state')}
      action={
        resource.inService ? (
          <Button variant="outline" color="brick" onClick={() => setTakingOut(true)}>
            {t('takeOut.act')}
          </Button>
        ) : (
          <GiveBackButton machine={resource} />
        )
      }
    >
      <Group gap="sm" wrap="nowrap" align="flex-start">
        {resource.inService ? (
          <IconCircleCheck color="var(--etabli-success)" stroke={1.75} aria-hidden="true" />
        ) : (
          <IconTool color="var(--etabli-danger)" stroke={1.75} aria-hidden="true" style={{ flex: 'none' }} />
        )}
        <Text>
          {resource.inService
            ? t('workshop.stateUp')
            : t('workshop.stateDown', { reason: resource.outOfServiceReason ?? '' })}
        </Text>
      </Group>
      <TakeOutDialog opened={takingOut} machine={resource} onClose={() => setTakingOut(false)} />
    </Section>
  );
}
