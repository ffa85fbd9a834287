import { useTranslation } from 'react-i18next';
import {
  SetOpeningHoursDocument,
  SetStaffedHoursDocument,
  type OpeningHoursInput,
} from '../../generated/manager/graphql';
import { useAct } from '../../ui/use-act';
import { WeekSection } from './week-section';
import './words';

interface Props {
  readonly hours: readonly OpeningHoursInput[];
}

/** When slots may be booked. */
export function OpeningWeek({ hours }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(SetOpeningHoursDocument);
  return (
    <WeekSection
      title={t('workshop.opening.week')}
      lead={t('workshop.opening.weekLead')}
      none={t('workshop.opening.closed')}
      hours={hours}
      act={act}
      onSave={(openingHours) => act.run({ input: { openingHours } })}
    />
  );
}

/** When somebody of the staff is there: nobody works alone then. */
export function StaffedWeek({ hours }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(SetStaffedHoursDocument);
  return (
    <WeekSection
      title={t('workshop.opening.staffed')}
      lead={t('workshop.opening.staffedLead')}
      none={t('workshop.opening.nobody')}
      hours={hours}
      act={act}
      onSave={(staffedHours) => act.run({ input: { staffedHours } })}
    />
  );
}
