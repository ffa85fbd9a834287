import { once } from 'node:events';

export default async function stopTestServer() {
  const child = globalThis.etabliTestServer;
  if (!child) return;
  const stopped = once(child, 'exit');
  child.stdin.end();
  await stopped;
}
