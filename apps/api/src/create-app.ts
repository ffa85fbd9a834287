import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module';
import type { Env } from './env';
import { HttpErrorsFilter } from './http-errors.filter';
import { dressFastify } from './http-shell';
import { openPaymentWebhook } from './payment-webhook';

const BODY_LIMIT_BYTES = 256 * 1024;

/** The whole server, not yet listening. */
export async function createApp(
  env: Env,
  orm: Parameters<typeof AppModule.with>[1],
  webFolder: string,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: env.trustProxy,
    routerOptions: { maxParamLength: 200 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(env, orm), adapter, {
    logger: env.logLevel === 'silent' ? false : nestLevels(env.logLevel),
    abortOnError: false,
  });
  app.useGlobalFilters(new HttpErrorsFilter());
  await dressFastify(app.getHttpAdapter().getInstance(), env, webFolder);
  await openPaymentWebhook(app);
  return app;
}

const LEVELS = ['error', 'warn', 'log', 'debug'] as const;

/** Our level and those more serious, in Nest's words. */
function nestLevels(level: string): (typeof LEVELS)[number][] {
  const last = level === 'info' ? 'log' : level;
  return LEVELS.slice(0, LEVELS.findIndex((candidate) => candidate === last) + 1);
}
