import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { EditDocumentKindDocument } from '../../../generated/manager/graphql';
import { useAct } from '../../../ui/use-act';
import { KindDialog } from './kind-dialog';
import { formOfKind, kindInput, type DocumentKind, type KindForm } from './kind-form';
import '../settings/words';

interface Props {
  readonly kind: DocumentKind;
  readonly onClose: () => void;
}

/** Changes what a paper is called or of whom it is asked; what was handed in is kept. */
export function EditKindDialog({ kind, onClose }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(EditDocumentKindDocument);
  const save = async (form: KindForm): Promise<void> => {
    if (!(await act.run({ input: { documentTypeId: kind.id, ...kindInput(form) } }))) return;
    notifications.show({ color: 'moss', message: t('documentKinds.saved', { name: form.name.trim() }) });
    onClose();
  };
  return (
    <KindDialog
      title={t('documentKinds.editOf', { name: kind.name })}
      verb={t('ui:save')}
      initial={formOfKind(kind)}
      act={act}
      onSubmit={save}
      onClose={onClose}
    />
  );
}
