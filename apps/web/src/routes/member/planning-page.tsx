import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BookingPanel } from '../../booking/booking-panel';
import type { BookingWish } from '../../booking/use-slot-form';
import { Planning } from '../../planning/planning';
import { PageTitle } from '../../ui/page-title';
import './words';

/** The planning of the whole place: free space books, one’s own bookings move. */
export function PlanningPage() {
  const { t } = useTranslation('member');
  const [wish, setWish] = useState<BookingWish | null>(null);
  return (
    <>
      <PageTitle title={t('planning.title')}>
        <Button component={Link} to="/creneau" variant="default">
          {t('booking:findSlot')}
        </Button>
      </PageTitle>
      <Planning
        resourcePath="/machines/$id"
        onPick={({ resource }, startsAt) =>
          setWish({ resourceId: resource.id, startsAt: new Date(startsAt).toISOString() })
        }
        onOpen={({ bookingId, startsAt, endsAt }, { resource }) =>
          bookingId && setWish({ resourceId: resource.id, startsAt, endsAt, movingId: bookingId })
        }
      />
      <BookingPanel wish={wish} onClose={() => setWish(null)} />
    </>
  );
}
