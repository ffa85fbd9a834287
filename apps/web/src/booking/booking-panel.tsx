import { Drawer, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { BookingResourceDocument, type BookingPartsFragment } from '../generated/member/graphql';
import { ErrorPanel } from '../ui/error-panel';
import { LoadingShape } from '../ui/loading-shape';
import { PoleBand } from '../ui/pole-band';
import { ResourcePicture } from '../ui/resource-picture';
import { BookingDone } from './booking-done';
import { BookingForm } from './booking-form';
import classes from './booking-panel.module.css';
import type { BookingWish } from './use-slot-form';
import './words';

interface Props {
  /** What to book or move; null: closed. */
  readonly wish: BookingWish | null;
  readonly onClose: () => void;
}

/** Books or moves a slot beside what one was reading: from below on a phone, from the side on a desk. */
export function BookingPanel({ wish, onClose }: Props) {
  const { t } = useTranslation('booking');
  const onDesk = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  return (
    <Drawer
      opened={wish !== null}
      onClose={onClose}
      position={onDesk ? 'right' : 'bottom'}
      size={onDesk ? 480 : '94dvh'}
      title={t(wish?.movingId ? 'panel.moveTitle' : 'panel.title')}
      closeButtonProps={{ 'aria-label': t('ui:close'), size: 44 }}
      styles={{
        content: { display: 'flex', flexDirection: 'column', background: 'var(--etabli-paper)' },
        header: { background: 'var(--etabli-paper)' },
        title: { fontWeight: 650, fontSize: '1.25rem' },
        body: { flex: 1, display: 'flex', flexDirection: 'column', paddingBottom: 0 },
      }}
    >
      {wish && <PanelBody key={JSON.stringify(wish)} wish={wish} onClose={onClose} />}
    </Drawer>
  );
}

function PanelBody({ wish: first, onClose }: { readonly wish: BookingWish; readonly onClose: () => void }) {
  const [wish, setWish] = useState(first);
  const [done, setDone] = useState<BookingPartsFragment | null>(null);
  const [{ data, error }, retry] = useQuery({ query: BookingResourceDocument, variables: { id: wish.resourceId } });
  const resource = data?.resource?.id === wish.resourceId ? data.resource : undefined;
  if (done)
    return (
      <BookingDone
        booking={done}
        moved={wish.movingId !== undefined}
        forAnother={wish.personId !== undefined}
        onClose={onClose}
      />
    );
  if (!resource) return error ? <ErrorPanel error={error} onRetry={() => retry()} /> : <LoadingShape lines={3} />;
  return (
    <>
      <div className={classes['head']}>
        <ResourcePicture resource={resource} />
        <PoleBand hue={resource.pole.hue}>
          <Text fw={650} fz="lg">
            {resource.name}
          </Text>
          <Text c="dimmed">{resource.pole.name}</Text>
        </PoleBand>
      </div>
      <BookingForm
        key={`${wish.resourceId}-${wish.startsAt ?? ''}`}
        resource={resource}
        wish={wish}
        onOther={({ resource: { id }, startsAt, endsAt }) => setWish({ ...wish, resourceId: id, startsAt, endsAt })}
        onDone={setDone}
      />
    </>
  );
}
