import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CreateResourceDocument, EditResourceDocument } from '../../generated/manager/graphql';
import { useAct } from '../../ui/use-act';
import { resourceInput, type ResourceForm } from './resource-form';

/** Adds a resource and goes to its page, or corrects the one given. */
export function useSaveResource(resourceId: string | null) {
  const { t } = useTranslation('manager');
  const navigate = useNavigate();
  const create = useAct(CreateResourceDocument);
  const edit = useAct(EditResourceDocument);
  const save = async (form: ResourceForm): Promise<void> => {
    const input = resourceInput(form);
    if (resourceId) {
      if (!(await edit.run({ input: { resourceId, ...input } }))) return;
      notifications.show({ color: 'moss', message: t('workshop.saved') });
      return;
    }
    const answer = await create.run({ input });
    const added = answer?.createResource.resource;
    if (!added) return;
    notifications.show({ color: 'moss', message: t('workshop.added', { name: input.name }) });
    await navigate({ to: `/gestion/machines/${added.id}`, replace: true });
  };
  const { busy, refusals } = resourceId ? edit : create;
  return { save, busy, refusals };
}
