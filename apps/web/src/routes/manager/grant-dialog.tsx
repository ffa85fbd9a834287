import { Select, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  GrantHabilitationDocument,
  HabilitationChoicesDocument,
  type HabilitationLevel,
} from '../../generated/manager/graphql';
import { useAct } from '../../ui/use-act';
import { ActDialog } from './act-dialog';
import { LEVELS } from './levels';
import './words';

interface Props {
  readonly personId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Says who may use what, at which level, until when. */
export function GrantDialog({ personId, opened, onClose }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(GrantHabilitationDocument);
  const [{ data }] = useQuery({ query: HabilitationChoicesDocument, pause: !opened });
  const [type, setType] = useState<string | null>(null);
  const [level, setLevel] = useState<HabilitationLevel>('AUTONOMOUS');
  const [until, setUntil] = useState('');
  const [evidence, setEvidence] = useState('');
  const [asked, setAsked] = useState(false);
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (!type) return;
    const said = evidence.trim() === '' ? {} : { evidence: evidence.trim() };
    const validUntil = until === '' ? null : until;
    if (!(await act.run({ input: { personId, habilitationTypeId: type, level, validUntil, ...said } }))) return;
    notifications.show({ color: 'moss', message: t('people.granted') });
    setType(null);
    setEvidence('');
    setAsked(false);
    onClose();
  };
  return (
    <ActDialog
      opened={opened}
      title={t('people.grant')}
      verb={t('people.grant')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        searchable
        data-autofocus
        label={t('people.habilitation')}
        value={type}
        error={asked && !type ? t('people.chooseHabilitation') : undefined}
        data={(data?.habilitationTypes ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setType}
      />
      <Select
        label={t('people.level')}
        allowDeselect={false}
        value={level}
        data={LEVELS.map((one) => ({ value: one, label: t(`ui:level.${one}`) }))}
        onChange={(next) => setLevel(next ?? level)}
      />
      <TextInput
        type="date"
        label={t('people.validUntil')}
        description={t('people.validUntilHint')}
        value={until}
        onChange={({ currentTarget }) => setUntil(currentTarget.value)}
      />
      <TextInput
        label={t('people.evidence')}
        description={t('people.evidenceHint')}
        value={evidence}
        onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
      />
    </ActDialog>
  );
}
