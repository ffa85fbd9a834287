import { Button, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BuyerPartsFragment, CountPartsFragment } from '../../../generated/manager/graphql';
import { Section } from '../../../ui/section';
import { BuyerSection } from './buyer-section';
import { daysToPay, type DraftForm, withLine } from './draft-form';
import { DraftTotals } from './draft-totals';
import { LineFields } from './line-fields';

interface Props {
  readonly buyer: BuyerPartsFragment;
  readonly form: DraftForm;
  readonly count: CountPartsFragment | null;
  readonly asked: boolean;
  readonly onChange: (form: DraftForm) => void;
  readonly onCorrected?: (buyer: BuyerPartsFragment) => void;
}

/** Lines, what they come to, and when it is due. */
export function DraftEditor({ buyer, form, count, asked, onChange, onCorrected }: Props) {
  const { t } = useTranslation('manager');
  const { lines } = form;
  const without = (key: number) => onChange({ ...form, lines: lines.filter((one) => one.key !== key) });
  return (
    <Stack gap="lg">
      <BuyerSection buyer={buyer} {...(onCorrected && { onCorrected })} />
      <Section title={t('drafts.lines')}>
        <Stack gap="md">
          {lines.map((line, at) => (
            <LineFields
              key={line.key}
              line={line}
              place={at + 1}
              withVat={buyer.kind === 'PERSON'}
              asked={asked}
              onChange={(next) => onChange({ ...form, lines: lines.map((one) => (one.key === line.key ? next : one)) })}
              onRemove={lines.length > 1 ? () => without(line.key) : null}
            />
          ))}
          <Group>
            <Button variant="default" onClick={() => onChange(withLine(form))}>
              {t('drafts.addLine')}
            </Button>
          </Group>
          <DraftTotals count={count} />
        </Stack>
      </Section>
      <Section title={t('drafts.conditions')}>
        <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md" style={{ alignItems: 'start' }}>
          <TextInput
            type="date"
            label={t('drafts.suppliedOn')}
            description={t('drafts.suppliedOnHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={form.suppliedOn}
            error={asked && form.suppliedOn === '' ? t('ui:required') : undefined}
            onChange={({ currentTarget }) => onChange({ ...form, suppliedOn: currentTarget.value })}
          />
          <TextInput
            label={t('drafts.paymentDays')}
            description={t('drafts.paymentDaysHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            inputMode="numeric"
            value={form.paymentDays}
            error={daysToPay(form.paymentDays) === undefined ? t('drafts.faults.paymentDays') : undefined}
            onChange={({ currentTarget }) => onChange({ ...form, paymentDays: currentTarget.value })}
          />
          <TextInput
            label={t('drafts.reference')}
            description={t('drafts.referenceHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            maxLength={120}
            value={form.buyerReference}
            onChange={({ currentTarget }) => onChange({ ...form, buyerReference: currentTarget.value })}
          />
        </SimpleGrid>
      </Section>
    </Stack>
  );
}
