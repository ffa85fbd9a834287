import { Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  BookingResourceDocument,
  type BookingPartsFragment,
  type SeriesPartsFragment,
} from '../generated/member/graphql';
import { ErrorPanel } from '../ui/error-panel';
import { LoadingShape } from '../ui/loading-shape';
import { PoleBand } from '../ui/pole-band';
import { ResourcePicture } from '../ui/resource-picture';
import { Sheet } from '../ui/sheet';
import { BookingDone } from './booking-done';
import { BookingForm } from './booking-form';
import classes from './booking-panel.module.css';
import type { BookingWish } from './use-slot-form';
import './words';

const SeriesDone = lazy(async () => ({ default: (await import('./series/series-done')).SeriesDone }));

interface Props {
  /** What to book or move; null: closed. */
  readonly wish: BookingWish | null;
  readonly onClose: () => void;
}

/** Books or moves a slot beside what one was reading: from below on a phone, from the side on a desk. */
export function BookingPanel({ wish, onClose }: Props) {
  const { t } = useTranslation('booking');
  if (!wish) return null;
  return (
    <Sheet title={titleOf(wish, t)} shape="panel" onClose={onClose}>
      <PanelBody key={JSON.stringify(wish)} wish={wish} onClose={onClose} />
    </Sheet>
  );
}

function titleOf({ movingId, personName: name }: BookingWish, t: TFunction<'booking'>): string {
  if (name) return t(movingId ? 'panel.moveTitleFor' : 'panel.titleFor', { name });
  return t(movingId ? 'panel.moveTitle' : 'panel.title');
}

function PanelBody({ wish: first, onClose }: { readonly wish: BookingWish; readonly onClose: () => void }) {
  const [wish, setWish] = useState(first);
  const [done, setDone] = useState<BookingPartsFragment | null>(null);
  const [series, setSeries] = useState<SeriesPartsFragment | null>(null);
  const [{ data, error }, retry] = useQuery({ query: BookingResourceDocument, variables: { id: wish.resourceId } });
  const resource = data?.resource?.id === wish.resourceId ? data.resource : undefined;
  if (done)
    return (
      <BookingDone booking={done} moved={wish.movingId !== undefined} forWhom={wish.personName} onClose={onClose} />
    );
  if (series)
    return (
      <Suspense fallback={<LoadingShape lines={3} />}>
        <SeriesDone series={series} onClose={onClose} />
      </Suspense>
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
        accessories={data?.accessoriesFor ?? []}
        wish={wish}
        onOther={({ resource: { id }, startsAt, endsAt }) => setWish({ ...wish, resourceId: id, startsAt, endsAt })}
        onDone={setDone}
        onSeriesDone={setSeries}
      />
    </>
  );
}
