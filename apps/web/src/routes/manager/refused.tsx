import { Alert } from '@mantine/core';
import { IconCircleX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { RefusalList, type ShownRefusal } from '../../ui/refusal-list';
import './words';

/** Why the server said no, above the button that asked; nothing when it did not. */
export function Refused({ refusals }: { readonly refusals: readonly ShownRefusal[] }) {
  const { t } = useTranslation('manager');
  return (
    <div role="alert">
      {refusals.length > 0 && (
        <Alert color="brick" variant="light" icon={<IconCircleX />} title={t('refused')}>
          <RefusalList refusals={refusals} />
        </Alert>
      )}
    </div>
  );
}
