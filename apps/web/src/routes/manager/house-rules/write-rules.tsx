import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PublishHouseRulesDocument } from '../../../generated/manager/graphql';
import { today } from '../../../planning/days';
import { useAct } from '../../../ui/use-act';
import { draftInput, type Draft } from './draft';
import { DraftForm } from './draft-form';
import { DraftPreview } from './draft-preview';
import type { RulesVersion } from './version-section';
import './words';

/** First the text, then reading it over as members will, then publishing. */
export function WriteRules({ last }: { readonly last: RulesVersion | null }) {
  const { t } = useTranslation('manager');
  const navigate = useNavigate();
  const act = useAct(PublishHouseRulesDocument);
  const [draft, setDraft] = useState<Draft>({
    textFr: last?.textFr ?? '',
    textEn: last?.textEn ?? '',
    from: today(),
  });
  const [reading, setReading] = useState(false);
  const publish = async (): Promise<void> => {
    const answer = await act.run({ input: draftInput(draft) });
    const number = answer?.publishHouseRules.versions?.[0]?.number;
    if (!number) return;
    notifications.show({ color: 'moss', message: t('houseRules.write.published', { number }) });
    await navigate({ to: '/gestion/reglement' });
  };
  if (!reading) return <DraftForm draft={draft} last={last} onChange={setDraft} onDone={() => setReading(true)} />;
  return (
    <DraftPreview
      draft={draft}
      act={act}
      onPublish={publish}
      onBack={() => {
        act.clear();
        setReading(false);
      }}
    />
  );
}
