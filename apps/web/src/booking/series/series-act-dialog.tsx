import { Button, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookingPartsFragment, SeriesScope } from '../../generated/member/graphql';
import { formatSlot } from '../../ui/format/time';
import { Sheet } from '../../ui/sheet';
import { CancelSeriesForm } from './cancel-series-form';
import { MoveSeriesForm } from './move-series-form';
import './words';

const SCOPES = ['ONE', 'FOLLOWING', 'ALL'] as const;
type Scope = 'ONE' | SeriesScope;

interface Props {
  readonly act: 'move' | 'cancel';
  readonly booking: BookingPartsFragment;
  /** This one alone: as any other booking. */
  readonly onAlone: () => void;
  readonly onClose: () => void;
}

/** A slot of a series: asks whether this one, the following or all are meant, then does it. */
export function SeriesActDialog({ act, booking, onAlone, onClose }: Props) {
  const { t } = useTranslation('series');
  const [scope, setScope] = useState<Scope>('ONE');
  const Form = act === 'move' ? MoveSeriesForm : CancelSeriesForm;
  return (
    <Sheet
      title={t(act === 'move' ? 'booking:panel.moveTitle' : 'booking:cancel.title')}
      shape="question"
      onClose={onClose}
    >
      <Stack gap="md">
        <Text fw={650}>
          {booking.resource.name}, {formatSlot(booking.startsAt, booking.endsAt)}
        </Text>
        <Radio.Group label={t('scope.label')} value={scope} onChange={(next) => setScope(next)}>
          {SCOPES.map((one) => (
            <Radio key={one} value={one} label={t(`scope.${one}`)} size="md" py={10} />
          ))}
        </Radio.Group>
        {scope === 'ONE' ? (
          <Button fullWidth onClick={onAlone}>
            {t('move.next')}
          </Button>
        ) : (
          <Form key={scope} booking={booking} scope={scope} onDone={onClose} />
        )}
      </Stack>
    </Sheet>
  );
}
