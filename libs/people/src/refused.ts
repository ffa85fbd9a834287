import { Refused, type CommonRefusal, type PeopleRefusal } from '@etabli/domain';

/** A typed no of this area, to throw. */
export const refused = (...refusals: readonly (PeopleRefusal | CommonRefusal)[]): Refused => new Refused(refusals);
