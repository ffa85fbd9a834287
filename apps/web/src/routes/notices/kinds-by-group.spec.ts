import type { NotificationKind } from '../../generated/notices/graphql';
import { byGroup, groupOf } from './kinds-by-group';

const preference = (type: NotificationKind) => ({ type, inApp: true, mail: false });

describe('kinds of notice', () => {
  it('go with the subject of their name', () => {
    expect(
      ['SLOT_OFFERED', 'HABILITATION_EXPIRES', 'DOCUMENT_REVIEWED'].map((kind) => groupOf(kind as NotificationKind)),
    ).toEqual(['bookings', 'trainings', 'papers']);
  });

  it('never leave one out, and show no empty subject', () => {
    const shown = byGroup([preference('APPLICATION_DECIDED'), preference('BOOKING_MOVED')]);
    expect(shown.map(({ group, preferences }) => [group, preferences.length])).toEqual([
      ['bookings', 1],
      ['papers', 1],
    ]);
  });
});
