import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { AccessoriesDocument, type AccessoryPartsFragment } from '../../../generated/manager/graphql';
import { Section } from '../../../ui/section';
import { Waiting } from '../../../ui/waiting';
import type { ManagedResource } from '../resource-form';
import { AccessoryDialog } from './accessory-dialog';
import { scopeOf } from './accessory-scope';
import '../words';

const TOUCHED = { additionalTypenames: ['Accessory'] };

/** What may be taken along with it, as long as some are left. */
export function AccessoriesSection({ resource }: { readonly resource: ManagedResource }) {
  const { t } = useTranslation('manager');
  const [{ data, error }, retry] = useQuery({ query: AccessoriesDocument, context: TOUCHED });
  const [edited, setEdited] = useState<AccessoryPartsFragment | 'new' | null>(null);
  const going = data?.accessories.flatMap((accessory) => {
    const scope = scopeOf(accessory, resource);
    return scope ? [{ accessory, scope }] : [];
  });
  return (
    <Section
      title={t('around.accessories.title')}
      action={
        <Button variant="default" onClick={() => setEdited('new')}>
          {t('around.accessories.add')}
        </Button>
      }
    >
      {!going && <Waiting error={error} retry={retry} lines={2} />}
      {going?.length === 0 && <Text c="dimmed">{t('around.accessories.none')}</Text>}
      <Stack gap="sm">
        {going?.map(({ accessory, scope }) => (
          <Group key={accessory.id} justify="space-between" wrap="nowrap">
            <div>
              <Text fw={650}>{accessory.name}</Text>
              <Text size="sm" c="dimmed">
                {[
                  t('around.accessories.stock', { count: accessory.stock }),
                  t(`around.accessories.with.${scope}`, { category: accessory.category }),
                  accessory.offered ? '' : t('around.accessories.withdrawn'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </div>
            <Button
              variant="default"
              flex="none"
              aria-label={t('around.accessories.edit', { name: accessory.name })}
              onClick={() => setEdited(accessory)}
            >
              {t('ui:edit')}
            </Button>
          </Group>
        ))}
      </Stack>
      {edited && (
        <AccessoryDialog
          accessory={edited === 'new' ? null : edited}
          resource={resource}
          onClose={() => setEdited(null)}
        />
      )}
    </Section>
  );
}
