import { FileButton, Button, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownRefusal } from '../../ui/refusal-list';
import { ResourcePicture } from '../../ui/resource-picture';
import { Refused } from './refused';
import type { ManagedResource } from './resource-form';
import { Section } from '../../ui/section';
import { uploadPhoto } from './upload-photo';
import './words';

/** The photo of a machine; a drawing of its craft until there is one. */
export function ResourcePhoto({ resource }: { readonly resource: ManagedResource }) {
  const { t } = useTranslation('manager');
  const [photoUrl, setPhotoUrl] = useState(resource.photoUrl);
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly ShownRefusal[]>([]);
  const upload = async (file: File | null): Promise<void> => {
    if (!file || busy) return;
    setBusy(true);
    const answer = await uploadPhoto(resource.id, file);
    setBusy(false);
    setRefusals(answer?.refusals ?? []);
    if (!answer) notifications.show({ color: 'brick', message: t('workshop.photoFailed'), autoClose: 8_000 });
    if (!answer?.photoUrl) return;
    setPhotoUrl(answer.photoUrl);
    notifications.show({ color: 'moss', message: t('workshop.photoSaved') });
  };
  return (
    <Section title={t('workshop.photo')}>
      <Stack gap="sm" align="flex-start">
        <ResourcePicture resource={{ ...resource, photoUrl }} size="page" />
        <FileButton accept="image/jpeg,image/png,image/webp" onChange={(file) => void upload(file)}>
          {(props) => (
            <Button variant="default" loading={busy} {...props}>
              {t('workshop.changePhoto')}
            </Button>
          )}
        </FileButton>
        <Text size="sm" c="dimmed">
          {t('workshop.photoHint')}
        </Text>
        <Refused refusals={refusals} />
      </Stack>
    </Section>
  );
}
