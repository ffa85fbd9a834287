import { Button, Card, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SubmitApplicationDocument, type MyApplicationQuery } from '../../generated/applicant/graphql';
import { HouseRules } from '../../papers/house-rules';
import { MyDocuments } from '../../papers/my-documents';
import { RefusalList } from '../../ui/refusal-list';
import { Section } from '../../ui/section';
import { useAct } from '../../ui/use-act';
import { BusinessFields } from './business-fields';
import { PlanChoice } from './plan-choice';
import { useApplicationForm } from './use-application-form';
import type { Applicant } from './written';
import { YouFields } from './you-fields';

interface Props {
  readonly applicant: Applicant;
  readonly plans: MyApplicationQuery['plans'];
  readonly onChange: () => void;
}

/** Everything to write and hand in, top to bottom, then the one button that sends it. */
export function ApplicationDraft({ applicant, plans, onChange }: Props) {
  const { t } = useTranslation('applicant');
  const form = useApplicationForm(applicant);
  const act = useAct(SubmitApplicationDocument);
  const send = async (): Promise<void> => {
    act.clear();
    if (await form.save()) await act.run({});
  };
  return (
    <Stack gap="md">
      <Stack gap="md" onBlur={() => void form.save()}>
        <Section title={t('you.title')}>
          <YouFields form={form} />
        </Section>
        <Section title={t('business.title')}>
          <BusinessFields form={form} />
        </Section>
      </Stack>
      <Section title={t('plan.title')}>
        <PlanChoice plans={plans} form={form} />
      </Section>
      <div role="alert">{form.refusals.length > 0 && <Card>{<RefusalList refusals={form.refusals} />}</Card>}</div>
      <Text c="dimmed" role="status" mih={24}>
        {form.kept && t('saved')}
      </Text>
      <Section title={t('documents')}>
        <MyDocuments ofMembers onChange={onChange} />
      </Section>
      <Section title={t('rules')}>
        <HouseRules onAccepted={onChange} />
      </Section>
      <Card padding="lg">
        <div role="alert">{act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}</div>
        <Text c="dimmed" my="sm">
          {t('sendLead')}
        </Text>
        <Button fullWidth size="lg" loading={act.busy} onClick={() => void send()}>
          {t('send')}
        </Button>
      </Card>
    </Stack>
  );
}
