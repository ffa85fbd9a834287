import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LiftHoldDocument, PlaceHoldDocument } from '../../generated/manager/graphql';
import { formatNearTime } from '../../ui/format/near-slot';
import { useAct } from '../../ui/use-act';
import { ActDialog } from './act-dialog';
import type { MemberRecord } from './member-page';
import { Refused } from './refused';
import { Section } from '../../ui/section';
import './words';

/** What keeps a person from booking, by whom and why; lifted in one press. */
export function MemberHolds({ person }: { readonly person: MemberRecord }) {
  const { t } = useTranslation('manager');
  const lift = useAct(LiftHoldDocument);
  const [placing, setPlacing] = useState(false);
  const current = person.holds.filter(({ liftedAt }) => liftedAt === null);
  return (
    <Section
      title={t('people.holds')}
      action={
        current.length === 0 && (
          <Button variant="outline" color="brick" onClick={() => setPlacing(true)}>
            {t('people.placeHold')}
          </Button>
        )
      }
    >
      <Stack gap="sm" align="flex-start">
        {current.length === 0 && <Text c="dimmed">{t('people.noHold')}</Text>}
        {current.map(({ id, reason, placedBy, placedAt }) => (
          <div key={id}>
            <Text fw={650}>{reason}</Text>
            <Text size="sm" c="dimmed" mb="xs">
              {t('people.heldSince', { who: placedBy, when: formatNearTime(placedAt) })}
            </Text>
            <Button loading={lift.busy} onClick={() => void lift.run({ input: { holdId: id } })}>
              {t('people.liftHold')}
            </Button>
          </div>
        ))}
        <Refused refusals={lift.refusals} />
      </Stack>
      <PlaceHold personId={person.id} opened={placing} onClose={() => setPlacing(false)} />
    </Section>
  );
}

interface PlaceProps {
  readonly personId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

function PlaceHold({ personId, opened, onClose }: PlaceProps) {
  const { t } = useTranslation('manager');
  const act = useAct(PlaceHoldDocument);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const tooShort = reason.trim().length < 3;
  const submit = async (): Promise<void> => {
    setAsked(true);
    if (tooShort || !(await act.run({ input: { personId, reason: reason.trim() } }))) return;
    setReason('');
    setAsked(false);
    onClose();
  };
  return (
    <ActDialog
      destructive
      opened={opened}
      title={t('people.placeHold')}
      verb={t('people.placeHold')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text>{t('people.placeHoldNext')}</Text>
      <Textarea
        autosize
        minRows={2}
        maxLength={500}
        data-autofocus
        label={t('reason')}
        value={reason}
        error={asked && tooShort ? t('people.holdTooShort') : undefined}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActDialog>
  );
}
