import { Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { NoticePreferencesDocument, SetNoticePreferenceDocument } from '../../generated/notices/graphql';
import { ErrorPanel } from '../../ui/error-panel';
import { LoadingShape } from '../../ui/loading-shape';
import { PageTitle } from '../../ui/page-title';
import { RefusalList } from '../../ui/refusal-list';
import { useAct } from '../../ui/use-act';
import { byGroup, type Preference } from './kinds-by-group';
import { PreferencesTable } from './preferences-table';
import './words';

/** Which news come here, which by mail. A choice is kept as soon as it is made. */
export function PreferencesPage() {
  const { t } = useTranslation('notices');
  const [{ data, error }, read] = useQuery({ query: NoticePreferencesDocument });
  const act = useAct(SetNoticePreferenceDocument);
  const preferences = data?.notificationPreferences;

  const choose = async ({ type, inApp, mail }: Preference): Promise<void> => {
    if (await act.run({ input: { type, inApp, mail } }))
      notifications.show({ color: 'moss', message: t('choice.saved') });
  };
  return (
    <Stack maw={760} mx="auto" gap="md">
      <PageTitle title={t('choice.title')} lead={t('choice.lead')} />
      {act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}
      {!preferences && !error && <LoadingShape />}
      {!preferences && error && <ErrorPanel error={error} onRetry={() => read({ requestPolicy: 'network-only' })} />}
      {preferences &&
        byGroup(preferences).map((one) => (
          <PreferencesTable key={one.group} {...one} onChoose={(preference) => void choose(preference)} />
        ))}
    </Stack>
  );
}
