import { Checkbox, Select, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PublishSafetySheetDocument, type ProtectiveEquipment } from '../../../generated/manager/graphql';
import { today } from '../../../planning/days';
import { useAct } from '../../../ui/use-act';
import { ActDialog } from '../act-dialog';
import type { ManagedResource } from '../resource-form';
import { contradicts, EQUIPMENT } from './equipment';
import type { SheetVersion } from './sheet-in-force';
import '../../../papers/words';
import '../words';

const SHORTEST = 20;

interface Props {
  readonly resource: ManagedResource;
  /** Newest first: the last one about the same subject is where one begins. */
  readonly versions: readonly SheetVersion[];
  readonly onClose: () => void;
}

type Subject = 'resource' | 'category';

interface Draft {
  readonly ppe: readonly ProtectiveEquipment[];
  readonly textFr: string;
  readonly textEn: string;
}

const EMPTY: Draft = { ppe: [], textFr: '', textEn: '' };

const lastAbout = (versions: readonly SheetVersion[], subject: Subject): Draft =>
  versions.find(({ resourceId }) => (resourceId !== null) === (subject === 'resource')) ?? EMPTY;

/** Writes the next version of a safety sheet. Whoever books accepts it first. */
export function PublishSheetDialog({ resource, versions, onClose }: Props) {
  const { t } = useTranslation('manager');
  const act = useAct(PublishSafetySheetDocument);
  const [subject, setSubject] = useState<Subject>(
    versions.length > 0 && versions.every(({ resourceId }) => resourceId === null) ? 'category' : 'resource',
  );
  const [draft, setDraft] = useState(() => lastAbout(versions, subject));
  const [from, setFrom] = useState(today());
  const [asked, setAsked] = useState(false);
  const tooShort = draft.textFr.trim().length < SHORTEST;
  const change = (some: Partial<Draft>): void => setDraft((before) => ({ ...before, ...some }));
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (tooShort || contradicts(draft.ppe)) return;
    const about = subject === 'resource' ? { resourceId: resource.id } : { category: resource.category };
    const { ppe, textFr, textEn } = draft;
    const input = { ...about, ppe: [...ppe], textFr: textFr.trim(), textEn: textEn.trim(), inForceFrom: from };
    const done = await act.run({ input });
    if (!done) return;
    const number = done.publishSafetySheet.safetySheet?.number;
    notifications.show({ color: 'moss', message: t('safety.published', { number }) });
    onClose();
  };
  return (
    <ActDialog opened title={t('safety.dialog')} verb={t('safety.verb')} act={act} onSubmit={submit} onClose={onClose}>
      <Text>{t('safety.next')}</Text>
      <Select
        label={t('safety.about')}
        allowDeselect={false}
        value={subject}
        data={[
          { value: 'resource', label: t('safety.aboutMachine', { name: resource.name }) },
          { value: 'category', label: t('safety.aboutCategory', { category: resource.category }) },
        ]}
        onChange={(value) => {
          const next = value === 'category' ? 'category' : 'resource';
          setSubject(next);
          setDraft(lastAbout(versions, next));
        }}
      />
      <Checkbox.Group
        label={t('safety.equipment')}
        value={[...draft.ppe]}
        error={asked && contradicts(draft.ppe) ? t('safety.contradiction') : undefined}
        onChange={(worn) => change({ ppe: EQUIPMENT.filter((one) => worn.includes(one)) })}
      >
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" mt="xs">
          {EQUIPMENT.map((one) => (
            <Checkbox key={one} size="md" value={one} label={t(`papers:equipment.${one}`)} />
          ))}
        </SimpleGrid>
      </Checkbox.Group>
      <Textarea
        autosize
        minRows={5}
        maxRows={14}
        label={t('safety.textFr')}
        value={draft.textFr}
        error={asked && tooShort ? t('safety.tooShort') : undefined}
        onChange={({ currentTarget }) => change({ textFr: currentTarget.value })}
      />
      <Textarea
        autosize
        minRows={2}
        maxRows={14}
        label={t('safety.textEn')}
        description={t('safety.textEnHint')}
        value={draft.textEn}
        onChange={({ currentTarget }) => change({ textEn: currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('safety.from')}
        min={today()}
        value={from}
        onChange={({ currentTarget }) => setFrom(currentTarget.value || today())}
      />
    </ActDialog>
  );
}
