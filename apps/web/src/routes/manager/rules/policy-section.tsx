import { Button, Checkbox, Group, NumberInput, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { SetBookingPolicyDocument, type HouseLimitsQuery } from '../../../generated/manager/graphql';
import { Section } from '../../../ui/section';
import { useAct } from '../../../ui/use-act';
import { Refused } from '../refused';
import { formOfPolicy, policyInput, wrongInPolicy, type PolicyForm } from './policy-form';
import '../words';

const UNITS = {
  maximumUpcoming: 'bookings',
  shortNoticeHours: 'hoursUnit',
  limit: 'absences',
  withinWeeks: 'weeks',
  restrictDays: 'days',
} as const;

type NumberField = keyof typeof UNITS;

/** What absences lead to, working alone, how much lies ahead. */
export function PolicySection({ policy }: { readonly policy: HouseLimitsQuery['bookingPolicy'] }) {
  const { t } = useTranslation('manager');
  const act = useAct(SetBookingPolicyDocument);
  const [form, setForm] = useState(() => formOfPolicy(policy));
  const [asked, setAsked] = useState(false);
  const wrong = asked ? wrongInPolicy(form) : new Set<keyof PolicyForm>();
  const change = (some: Partial<PolicyForm>): void => setForm((before) => ({ ...before, ...some }));
  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (wrongInPolicy(form).size > 0 || !(await act.run({ input: policyInput(form) }))) return;
    notifications.show({ color: 'moss', message: t('limits.policy.saved') });
  };
  const number = (field: NumberField) => (
    <NumberInput
      key={field}
      hideControls
      allowNegative={false}
      label={t(`limits.policy.${field}`)}
      description={t(`limits.policy.hint.${field}`, { defaultValue: '' }) || undefined}
      suffix={` ${t(`limits.policy.${UNITS[field]}`)}`}
      value={form[field]}
      error={wrong.has(field) ? t(field === 'shortNoticeHours' ? 'workshop.whole' : 'workshop.positive') : undefined}
      onChange={(value) => change({ [field]: value })}
    />
  );
  return (
    <Section title={t('limits.policy.title')}>
      <form noValidate onSubmit={(event) => void save(event)}>
        <Stack gap="md">
          {number('maximumUpcoming')}
          {number('shortNoticeHours')}
          <Checkbox
            size="md"
            label={t('limits.policy.loneWorkForbidden')}
            description={t('limits.policy.hint.loneWorkForbidden')}
            checked={form.loneWorkForbidden}
            onChange={({ currentTarget }) => change({ loneWorkForbidden: currentTarget.checked })}
          />
          <Checkbox
            size="md"
            label={t('limits.policy.absencesRestrict')}
            description={t('limits.policy.hint.absencesRestrict')}
            checked={form.absencesRestrict}
            onChange={({ currentTarget }) => change({ absencesRestrict: currentTarget.checked })}
          />
          {form.absencesRestrict && [number('limit'), number('withinWeeks'), number('restrictDays')]}
          <Refused refusals={act.refusals} />
          <Group justify="flex-end">
            <Button type="submit" loading={act.busy}>
              {t('ui:save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
