function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is set by the global set-up`);
  return value;
}

/** The first API process of the run. */
export const mainUrl = (): string => given('E2E_URL');

/** Another API process on the same database. */
export const otherUrl = (): string => given('E2E_OTHER_URL');

/** The database both work on, to look behind the scenes. */
export const databaseUrl = (): string => given('E2E_DATABASE_URL');
