import { Anchor, Button, Card, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WithdrawDocumentDocument, type PaperPartsFragment } from '../generated/papers/graphql';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { formatDay, formatLocalDate } from '../ui/format/time';
import { RefusalList } from '../ui/refusal-list';
import { StateWord } from '../ui/state-word';
import { useAct } from '../ui/use-act';
import { paperState, TONES, type Asked } from './paper-state';
import { UploadButtons } from './upload-buttons';
import { useUpload } from './use-upload';

interface Props {
  readonly asked: Asked;
  /** The one it stands by. */
  readonly paper: PaperPartsFragment | undefined;
  /** Staff hands in for them. */
  readonly personId?: string;
  readonly onChange: () => void;
}

/** One document the place asks for: where it stands, the file, and how to send it. */
export function AskedDocument({ asked: { type, ...asked }, paper, personId, onChange }: Props) {
  const { t } = useTranslation('papers');
  const state = paperState(asked);
  const upload = useUpload({ typeId: type.id, personId }, onChange);
  const settled = state === 'ACCEPTED' || state === 'SUBMITTED';
  return (
    <Card component="li" padding="md">
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <Text fw={650}>{type.name}</Text>
          <StateWord tone={TONES[state]}>{t(`documents.state.${state}`)}</StateWord>
        </Group>
        {type.description && <Text c="dimmed">{type.description}</Text>}
        {state === 'REFUSED' && paper?.reason && <Text>{t('documents.refusedFor', { reason: paper.reason })}</Text>}
        {asked.validThrough && (
          <Text>
            {t(state === 'EXPIRED' ? 'documents.ended' : 'documents.until', {
              day: formatLocalDate(asked.validThrough),
            })}
          </Text>
        )}
        {paper && settled && <Kept paper={paper} about={type.name} isOwn={!personId} onChange={onChange} />}
        {state !== 'SUBMITTED' && (
          <UploadButtons
            about={type.name}
            again={state !== 'MISSING'}
            quiet={state === 'ACCEPTED'}
            busy={upload.busy}
            onFile={(file) => void upload.send(file)}
          />
        )}
        <div role="alert">{upload.refusals.length > 0 && <RefusalList refusals={upload.refusals} />}</div>
      </Stack>
    </Card>
  );
}

interface KeptProps {
  readonly paper: PaperPartsFragment;
  readonly about: string;
  /** Who handed it in for somebody does not take it back. */
  readonly isOwn: boolean;
  readonly onChange: () => void;
}

/** The file the place has, and the way to take it back. */
function Kept({ paper, about, isOwn, onChange }: KeptProps) {
  const { t } = useTranslation('papers');
  const act = useAct(WithdrawDocumentDocument);
  const [asking, setAsking] = useState(false);
  const withdraw = async (): Promise<void> => {
    if (!(await act.run({ input: { documentId: paper.id } }))) return;
    setAsking(false);
    notifications.show({ color: 'moss', message: t('documents.withdrawn') });
    onChange();
  };
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('documents.sentOn', { day: formatDay(paper.submittedAt) })}
      </Text>
      <Group gap="md">
        {paper.fileUrl && (
          <Anchor
            href={paper.mediaType === 'application/pdf' ? paper.fileUrl : `${paper.fileUrl}?show`}
            target="_blank"
            py="sm"
          >
            {t('documents.see')}
          </Anchor>
        )}
        {isOwn && (
          <Button
            variant="subtle"
            color="brick"
            aria-label={`${t('documents.withdraw')} : ${about}`}
            onClick={() => setAsking(true)}
          >
            {t('documents.withdraw')}
          </Button>
        )}
      </Group>
      <ConfirmDialog
        opened={asking}
        title={t('documents.withdrawTitle')}
        act={t('documents.withdraw')}
        busy={act.busy}
        destructive
        onConfirm={() => void withdraw()}
        onClose={() => setAsking(false)}
      >
        <Text mb="md">{t('documents.withdrawBody')}</Text>
        {act.refusals.length > 0 && <RefusalList refusals={act.refusals} />}
      </ConfirmDialog>
    </>
  );
}
