import { defineEntity, p } from '@mikro-orm/core';
import type { OccupationKind } from '@etabli/domain';
import { newId } from '../new-id';
import { Resource } from './resource.entity';
import { Booking } from './booking.entity';
import { TrainingSession } from './training-session.entity';
import { WaitlistOffer } from './waitlist-offer.entity';

const OccupationSchema = defineEntity({
  name: 'Occupation',
  tableName: 'occupation',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    resourceId: () => p.manyToOne(Resource).mapToPk().fieldName('resource_id').index(false),
    during: p.text().columnType('tstzrange'),
    kind: p.text().$type<OccupationKind>(),
    bookingId: () => p.manyToOne(Booking).mapToPk().fieldName('booking_id').nullable().index(false),
    trainingSessionId: () =>
      p.manyToOne(TrainingSession).mapToPk().fieldName('training_session_id').nullable().index(false),
    waitlistOfferId: () => p.manyToOne(WaitlistOffer).mapToPk().fieldName('waitlist_offer_id').nullable().index(false),
  },
  uniques: [
    { name: 'occupation_booking_unique', properties: ['bookingId', 'resourceId'] },
    { name: 'occupation_offer_unique', properties: ['waitlistOfferId', 'resourceId'] },
  ],
  checks: [
    {
      name: 'occupation_during_bounded',
      expression:
        'not isempty(during) and lower(during) is not null and upper(during) is not null and not lower_inf(during) and not upper_inf(during) and isfinite(lower(during)) and isfinite(upper(during))',
    },
    { name: 'occupation_kind_known', expression: "kind in ('BOOKING','MAINTENANCE','HOLD','TRAINING')" },
    { name: 'occupation_booking_linked', expression: "(kind = 'BOOKING') = (booking_id is not null)" },
    { name: 'occupation_training_linked', expression: "(kind = 'TRAINING') = (training_session_id is not null)" },
    { name: 'occupation_offer_held', expression: "waitlist_offer_id is null or kind = 'HOLD'" },
    { name: 'booking_no_overlap', expression: 'exclude using gist (resource_id with =, during with &&)' },
  ],
  indexes: [
    { name: 'occupation_during', expression: 'create index occupation_during on occupation using gist (during)' },
    {
      name: 'occupation_training',
      expression:
        'create index occupation_training on occupation (training_session_id) where training_session_id is not null',
    },
  ],
});

/** All that takes a resource, buffers included, a row for each resource a booking takes: no two rows of one resource overlap, whatever wrote them. */
export class Occupation extends OccupationSchema.class {}
OccupationSchema.setClass(Occupation);
