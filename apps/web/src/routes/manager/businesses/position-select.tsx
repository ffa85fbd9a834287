import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BusinessPosition } from '../../../generated/manager/graphql';
import './words';

const POSITIONS: readonly BusinessPosition[] = ['OWNER', 'EMPLOYEE', 'APPRENTICE'];

interface Props {
  readonly position: BusinessPosition;
  readonly onChange: (position: BusinessPosition) => void;
}

/** What a person is in a business. */
export function PositionSelect({ position, onChange }: Props) {
  const { t } = useTranslation('manager');
  return (
    <Select
      label={t('businesses.works.position')}
      allowDeselect={false}
      value={position}
      data={POSITIONS.map((value) => ({ value, label: t(`businesses.position.${value}`) }))}
      onChange={(next) => onChange(POSITIONS.find((one) => one === next) ?? position)}
    />
  );
}
