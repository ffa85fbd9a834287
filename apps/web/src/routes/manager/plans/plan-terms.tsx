import { Checkbox, NumberInput, Select, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PERIODS, type PlanForm } from './plan-form';
import '../words';

interface Props {
  readonly form: PlanForm;
  readonly wrong: ReadonlySet<keyof PlanForm>;
  readonly onChange: (change: Partial<PlanForm>) => void;
}

const UNITS = {
  commitmentMonths: 'months',
  noticeMonths: 'months',
  noticeDays: 'days',
  setUpFee: 'euros',
  trialDays: 'days',
  seats: 'persons',
  packHours: 'hours',
  packValidityMonths: 'months',
} as const;
type NumberField = keyof typeof UNITS;

const OF_PACK: readonly NumberField[] = ['packHours', 'packValidityMonths'];
const OF_SUBSCRIPTION: readonly NumberField[] = [
  'commitmentMonths',
  'setUpFee',
  'noticeMonths',
  'noticeDays',
  'trialDays',
  'seats',
];

/** What one commits to, or the hours of a pack. */
export function PlanTerms({ form, wrong, onChange }: Props) {
  const { t } = useTranslation('manager');
  const isPack = form.kind === 'HOUR_PACK';
  return (
    <>
      {!isPack && (
        <Select
          label={t('plans.every')}
          allowDeselect={false}
          value={form.everyMonths}
          data={PERIODS.map((months) => ({ value: months, label: t('plans.everyMonths', { count: Number(months) }) }))}
          onChange={(everyMonths) => onChange({ everyMonths: everyMonths ?? '1' })}
        />
      )}
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        {(isPack ? OF_PACK : OF_SUBSCRIPTION).map((field) => (
          <NumberInput
            key={field}
            hideControls
            allowNegative={false}
            allowDecimal={field === 'setUpFee' || field === 'packHours'}
            decimalSeparator=","
            label={t(`plans.${field}`)}
            suffix={` ${t(`plans.unit.${UNITS[field]}`)}`}
            value={form[field]}
            error={wrong.has(field) ? t('plans.numberNeeded') : undefined}
            onChange={(value) => onChange({ [field]: value })}
          />
        ))}
      </SimpleGrid>
      {!isPack && (
        <Checkbox
          size="md"
          label={t('plans.untilPeriodEnd')}
          checked={form.noticeUntilPeriodEnd}
          onChange={({ currentTarget }) => onChange({ noticeUntilPeriodEnd: currentTarget.checked })}
        />
      )}
    </>
  );
}
