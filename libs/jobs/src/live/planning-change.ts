/** Where and when the planning must be read again; never who. Instants in milliseconds. */
export interface PlanningChange {
  readonly resourceId: string;
  readonly poleId: string;
  readonly startsAt: number;
  readonly endsAt: number;
}
