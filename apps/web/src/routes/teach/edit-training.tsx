import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { ChangeTrainingDocument, type CatalogueTrainingFragment } from '../../generated/teach/graphql';
import { useAct } from '../../ui/use-act';
import { formOf, trainingInput, type TrainingForm } from './training-form';
import { TrainingSheet, type Habilitation } from './training-sheet';

interface Props {
  readonly training: CatalogueTrainingFragment;
  readonly taught: readonly Habilitation[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Another title, length or price; or out of the catalogue. */
export function EditTraining({ training, taught, onDone, onClose }: Props) {
  const { t } = useTranslation('catalogue');
  const act = useAct(ChangeTrainingDocument);
  const save = async (form: TrainingForm): Promise<void> => {
    const input = trainingInput(form);
    if (!(await act.run({ input: { trainingId: training.id, ...input } }))) return;
    notifications.show({ color: 'moss', message: t('saved', { title: input.title }) });
    onDone();
    onClose();
  };
  return (
    <TrainingSheet
      title={t('editTitle')}
      verb={t('ui:save')}
      note={t('form.kept')}
      initial={formOf(training)}
      taught={taught}
      act={act}
      onSubmit={save}
      onClose={onClose}
    />
  );
}
