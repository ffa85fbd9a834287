import { composeMail, FakeClock, FakeFileStore, SmtpMailGateway } from '@etabli/gateways';
import { runDueJobs, testDatabase, type TestDatabase } from '@etabli/testing';
import { jest } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { SMTPServer } from 'smtp-server';
import { z } from 'zod';
import { DeliverMailJob } from '../mail/deliver-mail.job';
import { MailRecord } from '../mail/mail-record';
import { queueMail } from '../mail/queue-mail';
import { enqueueJob } from './enqueue-job';
import { defineJob } from './job';
import { JobHandlers } from './job-handlers';

const ROOT = join(import.meta.dirname, '../../../..');
const AFTER_THE_FIRST_WAIT_MS = 3 * 60_000;
const note = defineJob('note', z.object({ key: z.string() }));

// a process of its own compiles its sources first: long on a busy machine
jest.setTimeout(60_000);

let db: TestDatabase;
let worker: ChildProcess | undefined;
beforeEach(async () => {
  db = await testDatabase();
});
afterEach(() => worker?.kill('SIGKILL'));

const start = (smtpUrl: string): ChildProcess => {
  const parameters = [join(ROOT, 'tools/ts.mjs'), join(import.meta.dirname, '../fixtures/worker-to-kill.ts')];
  worker = spawn(process.execPath, [...parameters, db.url, smtpUrl], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: ROOT,
  });
  return worker;
};
const kill = async (child: ChildProcess): Promise<void> => {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
};

describe('a worker killed with work in hand', () => {
  it('leaves a mail that the next worker delivers, once', async () => {
    const accepted: string[] = [];
    let stalls = true;
    const inHand = Promise.withResolvers<undefined>();
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, session, done) => {
        stream.resume().once('end', () => {
          if (stalls) return inHand.resolve(undefined);
          accepted.push(session.envelope.rcptTo[0]?.address ?? '');
          done();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
    const letter = { language: 'FR', subject: 'A', greeting: 'B', paragraphs: [] } as const;
    await db.transaction.run((em) => queueMail(em, composeMail({ ...letter, to: 'leo@exemple.fr' })));

    const child = start(smtpUrl);
    await inHand.promise;
    await kill(child);
    stalls = false;

    const now = Date.now() + AFTER_THE_FIRST_WAIT_MS;
    const handlers = new JobHandlers();
    const gateway = new SmtpMailGateway(smtpUrl, 'atelier@etabli.example');
    new DeliverMailJob(handlers, new MailRecord(db.transaction), gateway, new FakeClock(now), new FakeFileStore());
    expect(await runDueJobs(db.transaction, handlers, now)).toBe(1);
    expect(await runDueJobs(db.transaction, handlers, now + AFTER_THE_FIRST_WAIT_MS)).toBe(0);
    expect(accepted).toEqual(['leo@exemple.fr']);
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });

  it('leaves no trace of an effect of ours, which the next worker has once', async () => {
    await db.transaction.run((em) => enqueueJob(em, note, { payload: { key: 'effect' } }));
    const child = start('smtp://127.0.0.1:1');
    await once(createInterface(child.stdout!), 'line');
    await kill(child);

    const handlers = new JobHandlers();
    handlers.inTransaction(note, (em, { key }) => em.execute('insert into rate_limit (key) values (?)', [key]));
    expect(await runDueJobs(db.transaction, handlers, Date.now() + AFTER_THE_FIRST_WAIT_MS)).toBe(1);
    expect(await db.database.sql('select key from rate_limit')).toEqual([{ key: 'effect' }]);
  });
});
