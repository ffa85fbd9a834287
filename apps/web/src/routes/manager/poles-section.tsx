import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PoleCardFragment } from '../../generated/manager/graphql';
import { PoleBand } from '../../ui/pole-band';
import { PoleDialog } from './pole-dialog';
import { Section } from '../../ui/section';
import './words';

/** The top groupings of the place. */
export function PolesSection({ poles }: { readonly poles: readonly PoleCardFragment[] }) {
  const { t } = useTranslation('manager');
  const [edited, setEdited] = useState<PoleCardFragment | 'new' | null>(null);
  return (
    <div style={{ marginTop: 40 }}>
      <Section
        title={t('workshop.poles.title')}
        action={
          <Button variant="default" onClick={() => setEdited('new')}>
            {t('workshop.poles.add')}
          </Button>
        }
      >
        <Stack gap="sm">
          {poles.map((pole) => (
            <Group key={pole.id} justify="space-between" wrap="nowrap">
              <PoleBand hue={pole.hue}>
                <Text fw={650}>{pole.name}</Text>
                <Text size="sm" c="dimmed">
                  {t('workshop.poles.count', { count: pole.resourceCount })}
                </Text>
              </PoleBand>
              <Button
                variant="default"
                aria-label={t('workshop.poles.edit', { name: pole.name })}
                onClick={() => setEdited(pole)}
              >
                {t('ui:edit')}
              </Button>
            </Group>
          ))}
        </Stack>
        {edited && (
          <PoleDialog
            key={edited === 'new' ? 'new' : edited.id}
            pole={edited === 'new' ? null : edited}
            position={poles.length + 1}
            onClose={() => setEdited(null)}
          />
        )}
      </Section>
    </div>
  );
}
