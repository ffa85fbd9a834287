import { Checkbox, Group, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../ui/use-address';
import classes from './storage.module.css';
import { PLACE_KINDS, wishIn } from './shown-places';

/** Which kind, and whether only what is free: kept in the address. */
export function PlaceFilters() {
  const { t } = useTranslation('manager');
  const [address, change] = useAddress();
  const { kind, freeOnly } = wishIn(address);
  return (
    <Group mb="md" gap="md">
      <SegmentedControl
        aria-label={t('storage.show')}
        value={kind ?? 'ALL'}
        onChange={(next) => change({ sorte: next === 'ALL' ? undefined : next })}
        data={['ALL' as const, ...PLACE_KINDS].map((one) => ({ value: one, label: t(`storage.kinds.${one}`) }))}
      />
      <Checkbox
        classNames={{ body: classes['body'] ?? '', label: classes['label'] ?? '' }}
        label={t('storage.freeOnly')}
        checked={freeOnly}
        onChange={({ currentTarget }) => change({ libres: currentTarget.checked ? 'oui' : undefined })}
      />
    </Group>
  );
}
