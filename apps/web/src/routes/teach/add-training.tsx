import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { AddTrainingDocument } from '../../generated/teach/graphql';
import { codeFor } from '../../ui/code-for';
import { useAct } from '../../ui/use-act';
import { NEW_TRAINING, trainingInput, type TrainingForm } from './training-form';
import { TrainingSheet, type Habilitation } from './training-sheet';

interface Props {
  readonly taught: readonly Habilitation[];
  readonly codes: readonly string[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A training more in the catalogue. */
export function AddTraining({ taught, codes, onDone, onClose }: Props) {
  const { t } = useTranslation('catalogue');
  const act = useAct(AddTrainingDocument);
  const add = async (form: TrainingForm): Promise<void> => {
    const input = trainingInput(form);
    if (!(await act.run({ input: { code: codeFor(input.title, codes, 'FORMATION'), ...input } }))) return;
    notifications.show({ color: 'moss', message: t('added', { title: input.title }) });
    onDone();
    onClose();
  };
  const [only] = taught;
  const initial = { ...NEW_TRAINING, habilitationTypeId: taught.length === 1 && only ? only.id : '' };
  return (
    <TrainingSheet
      title={t('add')}
      verb={t('addVerb')}
      initial={initial}
      taught={taught}
      act={act}
      onSubmit={add}
      onClose={onClose}
    />
  );
}
