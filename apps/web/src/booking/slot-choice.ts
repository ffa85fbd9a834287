import { ontoGrid, type Period } from '../planning/free-periods';

const MINUTE = 60_000;

export interface Rules {
  readonly gridMinutes: number;
  readonly minimumMinutes: number;
  readonly maximumMinutes: number;
}

export interface StartChoice {
  readonly at: number;
  readonly taken: boolean;
}

interface Day {
  readonly midnight: number;
  readonly open: readonly Period[];
  readonly taken: readonly Period[];
  readonly now: number;
}

/** The hours one may begin at: on the grid, while the place is open, not in the past. The taken ones are told apart. */
export function startChoices({ midnight, open, taken, now }: Day, { gridMinutes }: Rules): StartChoice[] {
  return open.flatMap(({ start, end }) => {
    const choices: StartChoice[] = [];
    for (let at = ontoGrid(Math.max(start, now), midnight, gridMinutes); at < end; at += gridMinutes * MINUTE)
      choices.push({ at, taken: taken.some((period) => period.start <= at && at < period.end) });
    return choices;
  });
}

/** Lengths worth offering: each step of the grid up to two hours, whole hours beyond; always the shortest and the longest. */
export function durationChoices({ gridMinutes, minimumMinutes, maximumMinutes }: Rules): number[] {
  const steps: number[] = [];
  for (let minutes = minimumMinutes; minutes <= maximumMinutes; minutes += gridMinutes)
    if (minutes <= 120 || minutes % 60 === 0 || minutes === minimumMinutes || minutes + gridMinutes > maximumMinutes)
      steps.push(minutes);
  return steps;
}

/** The length to propose first: an hour when the resource allows it. */
export const usualMinutes = (rules: Rules): number =>
  durationChoices(rules).find((minutes) => minutes >= 60) ?? rules.minimumMinutes;
