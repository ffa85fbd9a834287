import type { PaymentConnection } from '@etabli/gateways';
import { resolve } from 'node:path';
import { z } from 'zod';

const onOff = (byDefault: 'on' | 'off') =>
  z
    .enum(['on', 'off'])
    .default(byDefault)
    .transform((value) => value === 'on');

const EnvSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'doit commencer par postgres://')
    .optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(20),
  PUBLIC_URL: z.url().optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'doit commencer par smtp:// ou smtps://')
    .optional(),
  MAIL_FROM: z.string().default('Établi <ne-pas-repondre@etabli.example>'),
  ETABLI_DEMO: onOff('on'),
  RATE_LIMITS: onOff('on'),
  ROLE: z.enum(['all', 'api', 'worker']).default('all'),
  STRIPE_SECRET_KEY: z
    .string()
    .regex(/^(sk|rk)_(test|live)_/, 'doit commencer par sk_test_, sk_live_, rk_test_ ou rk_live_')
    .optional(),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_/, 'doit commencer par whsec_')
    .optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
  TRUST_PROXY: onOff('off'),
});

/** All that the environment may say, read once, here only. */
export interface Env {
  readonly port: number;
  readonly host: string;
  /** Absolute path of the folder that keeps the embedded database and the files. */
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly databasePool: number;
  /** Where people reach the product, without a trailing slash; secure cookies when it is https. */
  readonly publicUrl: string;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly demonstration: boolean;
  readonly rateLimits: boolean;
  /** The provider of payments; null: our stand-in, no money moves. */
  readonly payments: PaymentConnection | null;
  readonly role: 'all' | 'api' | 'worker';
  readonly logLevel: string;
  readonly trustProxy: boolean;
}

/** Thrown at start: one sentence for the person at the terminal. */
export class EnvError extends Error {}

/** @throws EnvError naming the variable at fault and what was expected */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = EnvSchema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new EnvError(`La variable ${String(issue?.path[0])} n’est pas valable : ${issue?.message ?? ''}.`);
  }
  const env = parsed.data;
  refuseDangerousMixes(env);
  return {
    port: env.PORT,
    host: env.HOST,
    dataDir: resolve(env.DATA_DIR),
    databaseUrl: env.DATABASE_URL ?? null,
    databasePool: env.DATABASE_POOL,
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, ''),
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM,
    demonstration: env.ETABLI_DEMO,
    rateLimits: env.RATE_LIMITS,
    payments: paymentsOf(env),
    role: env.ROLE,
    logLevel: env.LOG_LEVEL,
    trustProxy: env.TRUST_PROXY,
  };
}

function paymentsOf({ STRIPE_SECRET_KEY: apiKey, STRIPE_WEBHOOK_SECRET: webhookSecret }: z.output<typeof EnvSchema>) {
  return apiKey && webhookSecret ? { apiKey, webhookSecret, standInPort: null } : null;
}

function refuseDangerousMixes(env: z.output<typeof EnvSchema>): void {
  if (env.ETABLI_DEMO && env.STRIPE_SECRET_KEY?.includes('_live_'))
    throw new EnvError(
      'Le mode démonstration refuse de démarrer avec une clé Stripe réelle (STRIPE_SECRET_KEY) : retirez la clé, ou démarrez avec ETABLI_DEMO=off.',
    );
  if (env.STRIPE_SECRET_KEY && !env.STRIPE_WEBHOOK_SECRET)
    throw new EnvError(
      'STRIPE_SECRET_KEY est donnée sans STRIPE_WEBHOOK_SECRET : sans elle, aucun message de Stripe ne peut être vérifié. Donnez les deux.',
    );
  if (!env.RATE_LIMITS && !env.ETABLI_DEMO)
    throw new EnvError('RATE_LIMITS=off n’est permis qu’en mode démonstration (ETABLI_DEMO=on).');
}
