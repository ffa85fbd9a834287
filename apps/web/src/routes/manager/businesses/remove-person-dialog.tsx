import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { RemoveBusinessMemberDocument } from '../../../generated/manager/graphql';
import { useAct } from '../../../ui/use-act';
import { ActDialog } from '../act-dialog';
import type { BusinessRecord } from './business-form';
import './words';

interface Props {
  readonly business: Pick<BusinessRecord, 'id' | 'name'>;
  readonly member: { readonly personId: string; readonly displayName: string };
  readonly onClose: () => void;
}

/** Says that a person no longer works there, after telling what stays. */
export function RemovePersonDialog({ business: { id, name }, member, onClose }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(RemoveBusinessMemberDocument);
  const words = { who: member.displayName, name };
  const submit = async (): Promise<void> => {
    if (!(await act.run({ input: { businessId: id, personId: member.personId } }))) return;
    notifications.show({ color: 'moss', message: t('businesses.works.removed', words) });
    onClose();
  };
  return (
    <ActDialog
      opened
      destructive
      title={t('businesses.works.removeTitle', words)}
      verb={t('businesses.works.remove')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text>{t('businesses.works.removeNext')}</Text>
    </ActDialog>
  );
}
