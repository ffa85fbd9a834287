import { Anchor, Button, Card, Group, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  ApproveBookingDocument,
  BookingRequestDocument,
  DeclineBookingDocument,
  type BookingRequestQuery,
} from '../../../generated/manager/graphql';
import { formatSlot } from '../../../ui/format/time';
import { LoadingShape } from '../../../ui/loading-shape';
import { PoleBand } from '../../../ui/pole-band';
import { useAct } from '../../../ui/use-act';
import { Refused } from '../refused';
import { ReasonDialog } from './reason-dialog';

interface Props {
  readonly bookingId: string;
  readonly onDecided: () => void;
}

/** A booking that waits for a yes. */
export function RequestCard({ bookingId, onDecided }: Props) {
  const [{ data }] = useQuery({ query: BookingRequestDocument, variables: { id: bookingId } });
  if (!data) return <LoadingShape lines={2} />;
  if (data.booking?.state !== 'REQUESTED') return null;
  return <Request booking={data.booking} onDecided={onDecided} />;
}

interface RequestProps {
  readonly booking: NonNullable<BookingRequestQuery['booking']>;
  readonly onDecided: () => void;
}

function Request({ booking, onDecided }: RequestProps) {
  const { t } = useTranslation('manager');
  const approve = useAct(ApproveBookingDocument);
  const decline = useAct(DeclineBookingDocument);
  const [declining, setDeclining] = useState(false);
  const [overrideReason, setOverrideReason] = useState('');
  const { id, person, resource, startsAt, endsAt, note } = booking;
  const name = person?.displayName ?? '';
  const about = `${name}, ${resource.name}`;
  const mayOverride = approve.refusals.length > 0;
  const done = (message: string): void => {
    notifications.show({ color: 'moss', message });
    onDecided();
  };
  const agree = async (): Promise<void> => {
    const reason = overrideReason.trim() || null;
    if (await approve.run({ input: { bookingId: id, overrideReason: reason } })) done(t('inbox.approved', { name }));
  };
  const turnDown = async (reason: string): Promise<void> => {
    if (await decline.run({ input: { bookingId: id, reason } })) done(t('inbox.turnedDown', { name }));
  };
  return (
    <Card component="li" padding="md">
      <PoleBand hue={resource.pole.hue}>
        <Stack gap="xs">
          <Text fw={650}>{resource.name}</Text>
          <Text>{formatSlot(startsAt, endsAt)}</Text>
          <Anchor component={Link} to={`/gestion/membres/${person?.id ?? ''}`}>
            {name}
          </Anchor>
          {note && <Text style={{ whiteSpace: 'pre-line' }}>« {note} »</Text>}
          <Refused refusals={approve.refusals} />
          {mayOverride && (
            <TextInput
              label={t('inbox.override')}
              value={overrideReason}
              maxLength={500}
              onChange={({ currentTarget }) => setOverrideReason(currentTarget.value)}
            />
          )}
          <Group gap="sm">
            <Button loading={approve.busy} onClick={() => void agree()} aria-label={`${t('inbox.agree')} : ${about}`}>
              {t('inbox.agree')}
            </Button>
            <Button
              variant="default"
              onClick={() => setDeclining(true)}
              aria-label={`${t('inbox.turnDown')} : ${about}`}
            >
              {t('inbox.turnDown')}
            </Button>
          </Group>
        </Stack>
      </PoleBand>
      {declining && (
        <ReasonDialog
          title={t('inbox.turnDownTitle', { name })}
          lead={t('inbox.turnDownLead')}
          verb={t('inbox.turnDown')}
          act={decline}
          onConfirm={turnDown}
          onClose={() => setDeclining(false)}
        />
      )}
    </Card>
  );
}
