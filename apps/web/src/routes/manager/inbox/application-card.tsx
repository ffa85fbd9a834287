import { Anchor, Button, Card, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AcceptApplicationDocument,
  DeclineApplicationDocument,
  type InboxApplicationFragment,
} from '../../../generated/manager/graphql';
import { formatNearTime } from '../../../ui/format/near-slot';
import { useAct } from '../../../ui/use-act';
import { Refused } from '../refused';
import { ReasonDialog } from './reason-dialog';

interface Props {
  readonly application: InboxApplicationFragment;
  readonly onDecided: () => void;
}

/** Somebody who wants to join: who they are, what they wrote, and the answer. */
export function ApplicationCard({ application, onDecided }: Props) {
  const { t } = useTranslation('manager');
  const accept = useAct(AcceptApplicationDocument);
  const decline = useAct(DeclineApplicationDocument);
  const [declining, setDeclining] = useState(false);
  const { person, submittedAt, steps } = application;
  const name = person?.displayName ?? '';
  const waiting = steps.find(({ code }) => code === 'DOCUMENTS');
  const done = (message: string): void => {
    notifications.show({ color: 'moss', message });
    onDecided();
  };
  const welcome = async (): Promise<void> => {
    if (await accept.run({ input: { applicationId: application.id } })) done(t('inbox.accepted', { name }));
  };
  const refuse = async (reason: string): Promise<void> => {
    if (await decline.run({ input: { applicationId: application.id, reason } })) done(t('inbox.declined', { name }));
  };
  return (
    <Card component="li" padding="md">
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <Anchor component={Link} to={`/gestion/membres/${person?.id ?? ''}`} fw={650}>
            {name}
          </Anchor>
          {submittedAt && <Text c="dimmed">{t('inbox.sent', { when: formatNearTime(submittedAt) })}</Text>}
        </Group>
        <Text>{[person?.trade, person?.commune, person?.phone, person?.email].filter(Boolean).join(' · ')}</Text>
        <Text>
          {[application.businessName, application.siret && t('inbox.siret', { siret: application.siret })]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        {application.motivation && <Text style={{ whiteSpace: 'pre-line' }}>« {application.motivation} »</Text>}
        {application.project && <Text style={{ whiteSpace: 'pre-line' }}>« {application.project} »</Text>}
        {application.planName && <Text>{t('inbox.plan', { plan: application.planName })}</Text>}
        {waiting && waiting.state !== 'DONE' && (
          <Text c="dimmed">
            {waiting.about.length > 0
              ? t('inbox.documentsLeft', { names: waiting.about.join(', ') })
              : t('inbox.documentsToCheck')}
          </Text>
        )}
        <Refused refusals={accept.refusals} />
        <Group gap="sm">
          <Button loading={accept.busy} onClick={() => void welcome()} aria-label={`${t('inbox.accept')} : ${name}`}>
            {t('inbox.accept')}
          </Button>
          <Button variant="default" onClick={() => setDeclining(true)} aria-label={`${t('inbox.decline')} : ${name}`}>
            {t('inbox.decline')}
          </Button>
        </Group>
      </Stack>
      {declining && (
        <ReasonDialog
          title={t('inbox.declineTitle', { name })}
          lead={t('inbox.declineLead')}
          verb={t('inbox.decline')}
          act={decline}
          onConfirm={refuse}
          onClose={() => setDeclining(false)}
        />
      )}
    </Card>
  );
}
