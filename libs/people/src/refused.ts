import {
  Refused,
  type ApplicationRefusal,
  type BusinessRefusal,
  type CommonRefusal,
  type DocumentRefusal,
  type PeopleRefusal,
} from '@etabli/domain';

type AreaRefusal = PeopleRefusal | ApplicationRefusal | BusinessRefusal | DocumentRefusal | CommonRefusal;

/** A typed no of this area, to throw. */
export const refused = (...refusals: readonly AreaRefusal[]): Refused => new Refused(refusals);
