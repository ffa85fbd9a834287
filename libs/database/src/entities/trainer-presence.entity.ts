import { defineEntity, p } from '@mikro-orm/core';
import { newId } from '../new-id';
import { Person } from './person.entity';
import { Pole } from './pole.entity';

const TrainerPresenceSchema = defineEntity({
  name: 'TrainerPresence',
  tableName: 'trainer_presence',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    trainerId: () => p.manyToOne(Person).mapToPk().fieldName('trainer_id').index(false),
    poleId: () => p.manyToOne(Pole).mapToPk().fieldName('pole_id').index(false),
    during: p.text().columnType('tstzrange'),
    createdById: () => p.manyToOne(Person).mapToPk().fieldName('created_by_id').index(false),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
  checks: [
    {
      name: 'trainer_presence_bounded',
      expression:
        'not isempty(during) and lower(during) is not null and upper(during) is not null and not lower_inf(during) and not upper_inf(during) and isfinite(lower(during)) and isfinite(upper(during))',
    },
    {
      name: 'trainer_presence_one_place',
      expression: 'exclude using gist (trainer_id with =, during with &&)',
    },
  ],
  indexes: [
    {
      name: 'trainer_presence_pole_during',
      expression: 'create index trainer_presence_pole_during on trainer_presence using gist (pole_id, during)',
    },
  ],
});

/** When a trainer is in a pole to accompany those who work there: in one place at a time. */
export class TrainerPresence extends TrainerPresenceSchema.class {}
TrainerPresenceSchema.setClass(TrainerPresence);
