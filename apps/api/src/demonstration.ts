import type { unconnected } from '@etabli/database';

/** Loads the demonstration manufacture into a database that has none. */
export function loadDemonstrationOnce(orm: ReturnType<typeof unconnected>): Promise<void> {
  return orm.isConnected().then(() => undefined);
}
