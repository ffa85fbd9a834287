import type { Mutant } from './instrument';

interface Equivalent extends Pick<Mutant, 'file' | 'code' | 'becomes'> {
  readonly because: string;
}

/** Faults that no example can see, since the program does the same with them. */
export const EQUIVALENT: readonly Equivalent[] = [
  {
    file: 'libs/domain/src/booking/rules/documents-must-be-valid-on-the-day.rule.ts',
    code: 'validThrough !== null',
    becomes: 'true',
    because: 'null compared with the text of a day is always false: the guard is for the type checker',
  },
  {
    file: 'libs/domain/src/booking/rules/person-must-hold-habilitation.rule.ts',
    code: 'heldLevel !== null',
    becomes: 'true',
    because: 'null is none of the levels, so it reaches none: the guard is for the type checker',
  },
  {
    file: 'libs/domain/src/booking/grid.ts',
    code: 'gridMinutes <= 60',
    becomes: 'gridMinutes < 60',
    because: 'a whole hour in UTC is a whole hour in Paris: what follows agrees, later',
  },
  {
    file: 'libs/domain/src/booking/grid.ts',
    code: 'gridMinutes <= 60',
    becomes: 'false',
    because: 'steps divide the hour, offsets are whole hours: the line spares the reading of the wall clock',
  },
  {
    file: 'libs/domain/src/booking/grid.ts',
    code: 'civil.hour * 60 + civil.minute',
    becomes: 'civil.hour * 60 - civil.minute',
    because: 'only whole hours come so far: the minute is 0',
  },
  {
    file: 'libs/domain/src/booking/read-slot.ts',
    code: "reading.kind === 'exact'",
    becomes: 'true',
    because: 'a time without one instant was refused before its instant is compared',
  },
];

export const isSame = (a: Pick<Mutant, 'file' | 'code' | 'becomes'>, b: typeof a): boolean =>
  a.file === b.file && a.code === b.code && a.becomes === b.becomes;
