import type { CatalogueTrainingFragment, CreateTrainingInput, HabilitationLevel } from '../../generated/teach/graphql';

/** A number as it is typed: possibly nothing yet. */
export type Typed = number | '';

/** A training as it is written, in the units people speak in. */
export interface TrainingForm {
  readonly title: string;
  readonly description: string;
  readonly habilitationTypeId: string;
  readonly level: HabilitationLevel;
  readonly hours: Typed;
  readonly euros: Typed;
  readonly seats: Typed;
  readonly minimumEnrolled: Typed;
  readonly deadlineHours: Typed;
  readonly offered: boolean;
}

export const NEW_TRAINING: TrainingForm = {
  title: '',
  description: '',
  habilitationTypeId: '',
  level: 'AUTONOMOUS',
  hours: 3,
  euros: 0,
  seats: 6,
  minimumEnrolled: 2,
  deadlineHours: 48,
  offered: true,
};

export const formOf = (training: CatalogueTrainingFragment): TrainingForm => ({
  title: training.title,
  description: training.description,
  habilitationTypeId: training.habilitationType.id,
  level: training.level,
  hours: training.minutes / 60,
  euros: training.priceCents / 100,
  seats: training.seats,
  minimumEnrolled: training.minimumEnrolled,
  deadlineHours: training.cancellationDeadlineHours,
  offered: training.offered,
});

const within = (value: Typed, least: number, most: number): boolean => value !== '' && value >= least && value <= most;

const whole = (value: Typed, least: number, most: number): boolean =>
  within(value, least, most) && Number.isInteger(value);

export type WrongField = Exclude<keyof TrainingForm, 'description' | 'level' | 'offered'>;

/** What is to be corrected before it is sent. */
export function wrongFields(form: TrainingForm): readonly WrongField[] {
  const right: Record<WrongField, boolean> = {
    title: form.title.trim().length >= 2,
    habilitationTypeId: form.habilitationTypeId !== '',
    hours: within(form.hours, 0.5, 48),
    euros: within(form.euros, 0, 10_000),
    seats: whole(form.seats, 1, 100),
    minimumEnrolled: whole(form.minimumEnrolled, 1, form.seats === '' ? 100 : form.seats),
    deadlineHours: whole(form.deadlineHours, 0, 720),
  };
  return (Object.keys(right) as WrongField[]).filter((field) => !right[field]);
}

/** What the server takes: minutes and cents. */
export const trainingInput = (form: TrainingForm): Omit<CreateTrainingInput, 'code'> => ({
  title: form.title.trim(),
  description: form.description.trim(),
  habilitationTypeId: form.habilitationTypeId,
  level: form.level,
  minutes: Math.round(Number(form.hours) * 60),
  priceCents: Math.round(Number(form.euros) * 100),
  seats: Number(form.seats),
  minimumEnrolled: Number(form.minimumEnrolled),
  cancellationDeadlineHours: Number(form.deadlineHours),
  offered: form.offered,
});
