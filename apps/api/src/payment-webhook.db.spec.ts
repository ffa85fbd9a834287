import { type TestDatabase, testDatabase } from '@etabli/testing';
import { jest } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { createApp } from './create-app';
import { readEnv } from './env';

const SECRET = 'whsec_of_this_spec_only';
const TEST_KEY = { apiKey: 'sk_test_spec', webhookSecret: SECRET, standInPort: 1 };
const LIVE_KEY = { ...TEST_KEY, apiKey: 'sk_live_spec' };
const JSON_TYPE = 'application/json; charset=utf-8';

jest.setTimeout(60_000);
const appOn = async (db: TestDatabase, payments: typeof TEST_KEY) => {
  const app = await createApp({ ...readEnv({ LOG_LEVEL: 'silent' }), payments }, db.orm, 'none');
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
};
const db = await testDatabase();
const test = await appOn(db, TEST_KEY);
const live = await appOn(db, LIVE_KEY);
afterAll(() => Promise.all([test.close(), live.close()]));

const now = (): number => Math.floor(Date.now() / 1000);
let events = 0;
const event = (changes: object = {}): string =>
  JSON.stringify({
    id: `evt_spec${++events}`,
    object: 'event',
    type: 'payment_intent.succeeded',
    created: now(),
    livemode: false,
    data: { object: { id: 'pi_1', object: 'payment_intent' } },
    ...changes,
  });
const hmac = (text: string | Buffer, secret = SECRET): string =>
  createHmac('sha256', secret).update(text).digest('hex');
const sign = (body: string | Buffer, at: number | string = now(), secret = SECRET): string =>
  `t=${at},v1=${hmac(Buffer.concat([Buffer.from(`${at}.`), Buffer.from(body)]), secret)}`;

interface Message {
  readonly body: string | Buffer;
  readonly header?: string | string[] | null;
  readonly type?: string;
  readonly method?: 'POST' | 'GET' | 'PUT';
  readonly on?: typeof test;
}
const send = async ({ body, header, type = JSON_TYPE, method = 'POST', on = test }: Message) => {
  const signature = header === undefined ? sign(body) : header;
  const headers = { 'content-type': type, ...(signature === null ? {} : { 'stripe-signature': signature }) };
  return on.inject({ method, url: '/webhooks/stripe', headers, ...(method === 'GET' ? {} : { payload: body }) });
};
const inbox = async (): Promise<number> => {
  const [row] = await db.database.sql<{ count: number }>('select count(*)::int as count from stripe_event');
  return row?.count ?? 0;
};

const BODY = event();
const T = now();
const WRONG = '0'.repeat(64);
/** Nothing of these may be read, let alone taken in. */
const FORGED: Readonly<Record<string, Message>> = {
  'no header': { body: BODY, header: null },
  'an empty header': { body: BODY, header: '' },
  'a header of spaces': { body: BODY, header: '   ' },
  'a header without a time': { body: BODY, header: `v1=${hmac(BODY)}` },
  'a header without a signature': { body: BODY, header: `t=${T}` },
  'an empty signature': { body: BODY, header: `t=${T},v1=` },
  'a short signature': { body: BODY, header: sign(BODY, T).slice(0, -1) },
  'a long signature': { body: BODY, header: `${sign(BODY, T)}0` },
  'a signature in capitals': { body: BODY, header: sign(BODY, T).replace(/[a-f]/g, (one) => one.toUpperCase()) },
  'two signatures, both wrong': { body: BODY, header: `t=${T},v1=${WRONG},v1=${WRONG}` },
  'the signature of another scheme': { body: BODY, header: sign(BODY, T).replace('v1', 'v0') },
  'another secret': { body: BODY, header: sign(BODY, T, 'whsec_of_somebody_else') },
  'the empty secret': { body: BODY, header: sign(BODY, T, '') },
  'the body alone signed': { body: BODY, header: `t=${T},v1=${hmac(BODY)}` },
  'ten minutes old': { body: BODY, header: sign(BODY, T - 600) },
  'a year ahead': { body: BODY, header: sign(BODY, T + 31_536_000) },
  'five minutes ahead': { body: BODY, header: sign(BODY, T + 300) },
  'a time of another signature': { body: BODY, header: sign(BODY, T - 10).replace(/t=\d+/, `t=${T}`) },
  'two times': { body: BODY, header: `t=${T - 600},${sign(BODY, T)}` },
  'a negative time': { body: BODY, header: sign(BODY, -T) },
  'a time with decimals': { body: BODY, header: sign(BODY, `${T}.5`) },
  'a time in sixteenths': { body: BODY, header: sign(BODY, `0x${T.toString(16)}`) },
  'a time in full-width figures': { body: BODY, header: sign(BODY, '1'.repeat(10)).replaceAll('1', '%EF%BC%91') },
  'a body written anew': { body: JSON.stringify(JSON.parse(BODY), null, 2), header: sign(BODY, T) },
  'one byte changed': { body: BODY.replace('pi_1', 'pi_2'), header: sign(BODY, T) },
  'one byte more': { body: `${BODY} `, header: sign(BODY, T) },
  'the signature of another message': { body: BODY, header: sign(event(), T) },
  'bytes that are no UTF-8, signed as their replacement': {
    body: Buffer.from([0x7b, 0xff, 0x7d]),
    header: sign('{\ufffd}', T),
  },
  'a letter composed otherwise': {
    body: BODY.replace('spec', 'spéc'),
    header: sign(BODY.replace('spec', 'spe\u0301c'), T),
  },
  'a byte order mark before': { body: `\ufeff${BODY}`, header: sign(BODY, T) },
  'an endless header': { body: BODY, header: `${sign(BODY, T)}${`,v1=${WRONG}`.repeat(200)}` },
  'five megabytes': { body: 'x'.repeat(5_000_000) },
  'another content type': { body: BODY, type: 'text/plain' },
  'a form': { body: 'id=evt_1', type: 'application/x-www-form-urlencoded' },
  'no body': { body: '', header: null },
};

/** Rightly signed, and yet nothing the product can follow. */
const ODD: Readonly<Record<string, Message>> = {
  'cut JSON': { body: BODY.slice(0, -5) },
  'an array': { body: '[]' },
  'the word null': { body: 'null' },
  'an event without an object': { body: event({ data: {} }) },
  'an event without a type': { body: event({ type: undefined }) },
  'an event without an id': { body: event({ id: undefined }) },
  'an id that is no id': { body: event({ id: "evt_1'; drop table stripe_event" }) },
  'a NUL in the id': { body: event({ id: 'evt_\u0000' }) },
  'a type of letters that look alike': { body: event({ type: 'p\u0430yment_intent.succeeded' }) },
  'an endless id': { body: event({ id: `evt_${'a'.repeat(300)}` }) },
  'a test event said to be live': { body: event({ livemode: true }) },
  'a test event on a live key': { body: event(), on: live },
};

describe('a message that only claims to come from the provider', () => {
  it.each(Object.keys(FORGED))('is refused without being read: %s', async (name) => {
    const before = await inbox();
    const parse = jest.spyOn(JSON, 'parse');
    const answer = await send(FORGED[name]!);
    const read = parse.mock.calls.filter(([text]) => String(text).includes('evt_') || String(text).includes('\ufffd'));
    parse.mockRestore();
    expect(read).toEqual([]);
    expect([answer.statusCode, answer.body]).toEqual([400, '']);
    expect(await inbox()).toBe(before);
  });

  it('is not even found by another method', async () => {
    expect((await send({ body: '', method: 'GET' })).statusCode).toBe(404);
    expect((await send({ body: BODY, method: 'PUT' })).statusCode).toBe(404);
  });
});

describe('a message rightly signed', () => {
  it.each(Object.keys(ODD))('is refused when nothing can follow it: %s', async (name) => {
    const before = await inbox();
    const answer = await send(ODD[name]!);
    expect([answer.statusCode, answer.body]).toEqual([400, '']);
    expect(await inbox()).toBe(before);
  });

  it('is taken in once, with one job, whatever the same id says later', async () => {
    const id = 'evt_once';
    const body = event({ id });
    const parse = jest.spyOn(JSON, 'parse');
    expect((await send({ body })).statusCode).toBe(200);
    // what the forged ones are watched by does see a body that is read
    expect(parse.mock.calls.filter(([text]) => text === body)).toHaveLength(1);
    parse.mockRestore();
    expect((await send({ body })).statusCode).toBe(200);
    expect((await send({ body: event({ id, type: 'refund.created' }) })).statusCode).toBe(200);
    expect(await db.database.sql('select type from stripe_event where event_id = ?', [id])).toEqual([
      { type: 'payment_intent.succeeded' },
    ]);
    expect(await db.database.sql('select name from queued_job where key = ?', [id])).toHaveLength(1);
  });

  it('is taken in while the secret is exchanged, when one of two signatures is right', async () => {
    const body = event();
    const at = now();
    const header = `t=${at},v1=${WRONG},${sign(body, at).split(',')[1]}`;
    expect((await send({ body, header })).statusCode).toBe(200);
  });

  it('is kept as read when the product follows nothing of its kind', async () => {
    const body = event({ id: 'evt_balance', type: 'balance.available', data: { object: { object: 'balance' } } });
    expect((await send({ body })).statusCode).toBe(200);
    expect(
      await db.database.sql(`select handled_at is null as waits from stripe_event where event_id = 'evt_balance'`),
    ).toEqual([{ waits: false }]);
  });
});
