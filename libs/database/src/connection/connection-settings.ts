/** How to reach the database, and how many connections this process may hold. */
export interface ConnectionSettings {
  readonly url: string;
  readonly poolSize: number;
  /** Shown in pg_stat_activity. */
  readonly applicationName: string;
}
