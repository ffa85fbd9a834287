import { rm } from 'node:fs/promises';

/** Stops all that the run started and leaves nothing behind. */
export default async function globalTeardown(): Promise<void> {
  const { stage } = globalThis;
  if (!stage) return;
  await Promise.all(stage.servers.map((server) => server.stop()));
  await stage.postgres.stop();
  await rm(stage.dataDir, { recursive: true, force: true });
}
