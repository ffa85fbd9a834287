import { Anchor, Button, Card, Group, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AcceptDocumentDocument,
  RefuseDocumentDocument,
  type InboxDocumentFragment,
} from '../../../generated/manager/graphql';
import { formatNearTime } from '../../../ui/format/near-slot';
import { dayOf } from '../../../ui/format/time';
import { useAct } from '../../../ui/use-act';
import { Refused } from '../refused';
import { ReasonDialog } from './reason-dialog';

interface Props {
  readonly document: InboxDocumentFragment;
  readonly onDecided: () => void;
}

/** A paper to check: look at it, say until when it is good, or why it is not. */
export function DocumentCard({ document, onDecided }: Props) {
  const { t } = useTranslation('manager');
  const accept = useAct(AcceptDocumentDocument);
  const refuse = useAct(RefuseDocumentDocument);
  const [refusing, setRefusing] = useState(false);
  const [expiresOn, setExpiresOn] = useState('');
  const { id, type, ownerName, submittedAt, submittedBy, fileUrl, mediaType } = document;
  const about = `${type.name}, ${ownerName}`;
  const done = (message: string): void => {
    notifications.show({ color: 'moss', message });
    onDecided();
  };
  const keep = async (): Promise<void> => {
    if (await accept.run({ input: { documentId: id, expiresOn: expiresOn || null } })) done(t('inbox.documentKept'));
  };
  const turnDown = async (reason: string): Promise<void> => {
    if (await refuse.run({ input: { documentId: id, reason } })) done(t('inbox.documentRefused'));
  };
  return (
    <Card component="li" padding="md">
      <Stack gap="xs">
        <Text fw={650}>{type.name}</Text>
        <Text>{ownerName}</Text>
        <Text c="dimmed">{t('inbox.handedIn', { by: submittedBy, when: formatNearTime(submittedAt) })}</Text>
        {fileUrl && (
          <Anchor
            href={mediaType === 'application/pdf' ? fileUrl : `${fileUrl}?show`}
            target="_blank"
            py="xs"
            aria-label={`${t('inbox.see')} : ${about}`}
          >
            {t('inbox.see')}
          </Anchor>
        )}
        {type.hasExpiry && (
          <TextInput
            type="date"
            label={t('inbox.goodUntil')}
            min={dayOf(Date.now())}
            value={expiresOn}
            onChange={({ currentTarget }) => setExpiresOn(currentTarget.value)}
            maw={240}
          />
        )}
        <Refused refusals={accept.refusals} />
        <Group gap="sm">
          <Button
            loading={accept.busy}
            disabled={type.hasExpiry && expiresOn === ''}
            onClick={() => void keep()}
            aria-label={`${t('inbox.keep')} : ${about}`}
          >
            {t('inbox.keep')}
          </Button>
          <Button variant="default" onClick={() => setRefusing(true)} aria-label={`${t('inbox.refuse')} : ${about}`}>
            {t('inbox.refuse')}
          </Button>
        </Group>
      </Stack>
      {refusing && (
        <ReasonDialog
          title={t('inbox.refuseTitle', { document: type.name })}
          lead={t('inbox.refuseLead')}
          verb={t('inbox.refuse')}
          act={refuse}
          onConfirm={turnDown}
          onClose={() => setRefusing(false)}
        />
      )}
    </Card>
  );
}
