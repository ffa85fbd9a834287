import { parseArgs } from 'node:util';
import { startStripeSandbox } from './start';

/** `node tools/ts.mjs apps/stripe-sandbox/src/main.ts --data .data/stripe --port 4242 --webhook http://localhost:3000/webhooks/stripe` */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '12111' },
    data: { type: 'string' },
    webhook: { type: 'string' },
    secret: { type: 'string' },
    host: { type: 'string' },
    'public-url': { type: 'string' },
  },
});
if (!values.data) throw new Error('Say where it keeps what it knows: --data <folder>');

const sandbox = await startStripeSandbox({
  port: Number(values.port),
  dataDir: values.data,
  clock: Date,
  ...(values.webhook ? { webhookUrl: values.webhook } : {}),
  ...(values.secret ? { webhookSecret: values.secret } : {}),
  ...(values.host ? { host: values.host } : {}),
  ...(values['public-url'] ? { publicUrl: values['public-url'] } : {}),
});
process.stdout.write(
  `Stripe sandbox (demonstration, no real money) on ${sandbox.url}, webhook secret ${sandbox.webhookSecret}\n`,
);

const stop = (): void => void sandbox.close().then(() => process.exit(0));
process.once('SIGINT', stop).once('SIGTERM', stop);
// started by the server: it ends with it, even when that one is killed
process.once('disconnect', stop);
