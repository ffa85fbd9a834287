import { Button, Group, NumberInput, Radio, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SetWaitlistRulesDocument, type WaitlistPolicy } from '../../../generated/manager/graphql';
import { Section } from '../../../ui/section';
import { useAct } from '../../../ui/use-act';
import { Refused } from '../refused';
import type { ManagedResource } from '../resource-form';
import '../words';

const POLICIES: readonly WaitlistPolicy[] = ['ONE_AT_A_TIME', 'FIRST_WINS'];
const LEAST = 5;
const MOST = 1440;

/** Who hears first that a slot is free again, and how long they have. */
export function WaitlistSection({ resource }: { readonly resource: ManagedResource }) {
  const { t } = useTranslation('manager');
  const act = useAct(SetWaitlistRulesDocument);
  const [policy, setPolicy] = useState(resource.floor.waitlistPolicy);
  const [minutes, setMinutes] = useState<number | string>(resource.floor.claimMinutes);
  const wrong = !Number.isInteger(minutes) || Number(minutes) < LEAST || Number(minutes) > MOST;
  const save = async (): Promise<void> => {
    if (wrong) return;
    const input = { resourceId: resource.id, policy, claimMinutes: Number(minutes) };
    if (!(await act.run({ input }))) return;
    notifications.show({ color: 'moss', message: t('around.waitlist.saved') });
  };
  return (
    <Section title={t('around.waitlist.title')}>
      <Stack gap="md">
        <Radio.Group
          label={t('around.waitlist.policy')}
          value={policy}
          onChange={(value) => setPolicy(POLICIES.find((one) => one === value) ?? policy)}
        >
          <Stack gap="xs" mt={4}>
            {POLICIES.map((one) => (
              <Radio
                key={one}
                size="md"
                value={one}
                label={t(`around.waitlist.${one}`)}
                description={t(`around.waitlist.hint.${one}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <NumberInput
          hideControls
          label={t('around.waitlist.claim')}
          suffix={` ${t('workshop.minutes')}`}
          value={minutes}
          error={wrong ? t('around.waitlist.wrong') : undefined}
          onChange={setMinutes}
        />
        <Refused refusals={act.refusals} />
        <Group justify="flex-end">
          <Button loading={act.busy} onClick={() => void save()}>
            {t('around.waitlist.save')}
          </Button>
        </Group>
      </Stack>
    </Section>
  );
}
