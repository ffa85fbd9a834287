import { startEmbeddedPostgres } from '@etabli/database';

/** A process that owns a data directory until it is killed, for specs about what it leaves behind. */
const server = await startEmbeddedPostgres({ dataDir: process.argv[2] ?? '', durable: false });
process.stdout.write(`${JSON.stringify({ pid: server.pid, url: server.url })}\n`);
setInterval(() => undefined, 60_000);
