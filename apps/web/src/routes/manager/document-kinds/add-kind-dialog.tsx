import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { CreateDocumentKindDocument } from '../../../generated/manager/graphql';
import { codeFor } from '../../../ui/code-for';
import { useAct } from '../../../ui/use-act';
import { KindDialog } from './kind-dialog';
import { kindInput, NEW_KIND, type DocumentKind, type KindForm } from './kind-form';
import '../settings/words';

interface Props {
  readonly kinds: readonly DocumentKind[];
  readonly onClose: () => void;
}

/** Asks for one more paper. */
export function AddKindDialog({ kinds, onClose }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(CreateDocumentKindDocument);
  const add = async (form: KindForm): Promise<void> => {
    const taken = kinds.map(({ code }) => code);
    if (!(await act.run({ input: { code: codeFor(form.name, taken, 'PIECE'), ...kindInput(form) } }))) return;
    notifications.show({ color: 'moss', message: t('documentKinds.added', { name: form.name.trim() }) });
    onClose();
  };
  return (
    <KindDialog
      title={t('documentKinds.add')}
      verb={t('documentKinds.addVerb')}
      initial={NEW_KIND}
      act={act}
      onSubmit={add}
      onClose={onClose}
    />
  );
}
