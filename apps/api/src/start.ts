import { connect, migrate, startEmbeddedPostgres, StartupError, type EmbeddedPostgres } from '@etabli/database';
import { JobWorker } from '@etabli/jobs';
import { SetupCode } from '@etabli/people';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { fileURLToPath } from 'node:url';
import { createApp } from './create-app';
import { loadDemonstrationOnce } from './demonstration';
import { filesIn } from './files-in';
import { addressIn, connectionTo, PaymentsStandIn } from './payments-stand-in';
import type { Env } from './env';
import { announce, announceWork } from './announce';

/** Where the web application is built, seen from the built server. */
const WEB_FOLDER = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** From nothing to listening: database, schema, demonstration on first run, server. Everything stops in the reverse order. */
export async function start(env: Env): Promise<void> {
  const embedded = env.databaseUrl ? null : await startEmbeddedPostgres({ dataDir: env.dataDir });
  try {
    await startOver(await withPayments(env), env.databaseUrl ?? embedded!.url, embedded);
  } catch (fault) {
    await embedded?.stop();
    throw fault;
  }
}

async function startOver(env: Env, url: string, embedded: EmbeddedPostgres | null): Promise<void> {
  const orm = await connect({ url, poolSize: env.databasePool, applicationName: `etabli-${env.role}` });
  try {
    await migrate(orm);
    if (env.demonstration) await loadDemonstrationOnce(orm, filesIn(env.dataDir));
    const app = await createApp(env, orm, WEB_FOLDER);
    const standIn = standInOf(env);
    stopInOrder(app, async () => {
      await standIn?.stop();
      await orm.close(true);
      await embedded?.stop();
    });
    await beginWork(app, env);
    if (standIn) standIn.start(await app.getUrl());
  } catch (fault) {
    await orm.close(true);
    throw fault;
  }
}

/** Without a key of the provider, the address of our stand-in. */
const withPayments = async (env: Env): Promise<Env> =>
  env.payments ? env : { ...env, payments: connectionTo(await addressIn(env.dataDir, env.role !== 'worker')) };

/** A worker uses the stand-in of the server. */
function standInOf({ payments, role, dataDir }: Env): PaymentsStandIn | null {
  if (!payments?.standInPort || role === 'worker') return null;
  return new PaymentsStandIn({ port: payments.standInPort, webhookSecret: payments.webhookSecret }, dataDir);
}

async function beginWork(app: NestFastifyApplication, env: Env): Promise<void> {
  await listen(app, env);
  if (env.role !== 'api') app.get(JobWorker).start();
  if (env.role === 'worker') announceWork();
  else announce(env, await app.getUrl(), await app.get(SetupCode).issue());
}

async function listen(app: NestFastifyApplication, env: Env): Promise<void> {
  if (env.role === 'worker') {
    await app.init();
    return;
  }
  try {
    await app.listen(env.port, env.host);
  } catch (fault) {
    if ((fault as { code?: string }).code !== 'EADDRINUSE') throw fault;
    throw new StartupError(
      `Le port ${env.port} est déjà pris : arrêtez l’autre programme, ou choisissez-en un autre avec PORT=….`,
      `Port ${env.port} is already in use: stop the other program, or choose another with PORT=….`,
    );
  }
}

function stopInOrder(app: NestFastifyApplication, release: () => Promise<void>): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    app
      .close()
      .then(release)
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
