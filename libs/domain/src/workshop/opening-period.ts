/** Opening hours of one weekday, 1 (Monday) to 7 (Sunday), in minutes after civil midnight, half-open. */
export interface OpeningPeriod {
  readonly weekday: number;
  readonly opensAtMinute: number;
  readonly closesAtMinute: number;
}

export const MINUTES_OF_A_DAY = 1_440;
