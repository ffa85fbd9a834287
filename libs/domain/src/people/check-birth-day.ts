import type { PeopleRefusal } from './refusals';

const EARLIEST = '1900-01-01';

/** A civil day on which somebody alive may be born; what is known by `today`. */
export const checkBirthDay = (bornOn: string | null | undefined, today: string): PeopleRefusal[] =>
  bornOn && (bornOn < EARLIEST || bornOn > today) ? [{ code: 'BIRTH_DAY_NOT_PLAUSIBLE' }] : [];
