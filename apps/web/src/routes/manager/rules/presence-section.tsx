import { Button, Group, Radio, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SetPresenceNamesDocument, type PresenceNames } from '../../../generated/manager/graphql';
import { Section } from '../../../ui/section';
import { useAct } from '../../../ui/use-act';
import { Refused } from '../refused';
import '../words';

const CHOICES: readonly PresenceNames[] = ['FULL_NAMES', 'FIRST_NAMES', 'NOBODY'];

/** Whose names the members and the screen on the wall read of those who are there. */
export function PresenceSection({ names }: { readonly names: PresenceNames }) {
  const { t } = useTranslation('manager');
  const act = useAct(SetPresenceNamesDocument);
  const [chosen, setChosen] = useState(names);
  const save = async (): Promise<void> => {
    if (await act.run({ input: { names: chosen } }))
      notifications.show({ color: 'moss', message: t('limits.presence.saved') });
  };
  return (
    <Section title={t('limits.presence.title')}>
      <Stack gap="md">
        <Radio.Group
          label={t('limits.presence.whose')}
          value={chosen}
          onChange={(value) => setChosen(CHOICES.find((one) => one === value) ?? chosen)}
        >
          <Stack gap="xs" mt={4}>
            {CHOICES.map((one) => (
              <Radio
                key={one}
                size="md"
                value={one}
                label={t(`limits.presence.${one}`)}
                description={t(`limits.presence.hint.${one}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Refused refusals={act.refusals} />
        <Group justify="flex-end">
          <Button loading={act.busy} onClick={() => void save()}>
            {t('limits.presence.save')}
          </Button>
        </Group>
      </Stack>
    </Section>
  );
}
